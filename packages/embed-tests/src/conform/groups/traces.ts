// Group 9: every request and every storage key, by name. Nothing goes to third parties (that holds on every page, see `judge.ts`), no
// cookie is set, and nothing is stored before the visitor asked.
import { STORY } from '../tags.ts';
import type { ConformPage, Report } from '../types.ts';

/** Without the build's hashes, the network's address and what a visitor chose. */
function named({ requests }: Report, api: string): string[] {
  const own = requests.filter(url => url.startsWith(api)).map(url => url.slice(api.length));
  return [
    ...new Set(own.map(path => path.replace(/(?<=\/chunks\/.*)-[\w-]{8}\.js$/, '.js').replace(/\?.*$/, ''))),
  ].sort();
}

const API: Readonly<Record<string, readonly string[]>> = {
  'koinon-event-calendar': ['/v1/events', '/v1/network'],
  'koinon-registration-form': ['/v1/forms/registration', '/v1/events/conform-workshop/registrations'],
  'koinon-membership-form': ['/v1/forms/membership'],
  'koinon-newsletter-signup': ['/v1/forms/newsletter'],
  'koinon-newsletter-archive': ['/v1/network', '/v1/newsletter/issues'],
  'koinon-story-submission': ['/v1/forms/story'],
  'koinon-story-gallery': ['/v1/network', '/v1/stories', `/v1/stories/${STORY}`],
  'koinon-provider': ['/v1/network', '/v1/newsletter/issues'],
};

/** What a visitor's first touch asks for besides: it may be on its way yet when the page is judged. */
const SOON: Readonly<Record<string, readonly string[]>> = {
  // The network's abbreviations, for hints beside what is typed.
  'koinon-story-submission': ['/v1/network'],
};

/** After the visitor has done something: what outlives a reload, in this tab only. */
const KEPT: Readonly<Record<string, RegExp>> = {
  // Who has pressed "send" finds the same form after a reload.
  'koinon-registration-form': /^session:koinon:form:registration:/,
};

export const traces: readonly ConformPage[] = [
  {
    group: 9,
    name: 'every request and every stored key, loader',
    compose: (at, tag) => ({ csp: at.csp(), body: tag.markup() + at.script() }),
    judge(report, at, tag) {
      const wrong: string[] = [];
      const asked = named(report, at.api);
      const answers = asked.filter(path => !path.startsWith('/embed/v1/') && !SOON[tag.tag]?.includes(path));
      const wanted = [...(API[tag.tag] ?? [])].sort();
      if (answers.join() !== wanted.join())
        wrong.push(`asked the API for ${answers.join()} instead of ${wanted.join()}`);
      for (const path of asked)
        if (path.startsWith('/embed/') && !/^\/embed\/v1\/(koinon|chunks\/[a-z-]+)\.js$/.test(path))
          wrong.push(`loads ${path}`);
      const kept = KEPT[tag.tag];
      for (const key of report.storedLast) if (!kept?.test(key)) wrong.push(`stored ${key}`);
      return wrong;
    },
    chromium: {
      async after(page) {
        const cookies = await page.context().cookies();
        return cookies.map(({ name, domain }) => `cookie ${name} of ${domain}`);
      },
    },
  },
  {
    group: 9,
    name: 'every request, one-tag file',
    compose: (at, tag) => ({
      csp: at.csp(),
      body: tag.markup() + tag.files.map(file => at.script(`v1/${file}`)).join(''),
    }),
    judge(report, at, tag) {
      const files = named(report, at.api).filter(path => path.startsWith('/embed/'));
      const wanted = tag.files.map(file => `/embed/v1/${file}`).sort();
      return files.join() === wanted.join() ? [] : [`loads ${files.join()} instead of ${wanted.join()}`];
    },
  },
];
