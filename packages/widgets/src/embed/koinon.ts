/**
 * The loader: `<script type="module" src="https://network.example/embed/v1/koinon.js"></script>`.
 *
 * It holds no widget. It looks for Koinon's tags, those there and those added later, and starts everything that a tag
 * needs at once: the tag, the words of the page's language, and the SDK where events must be fetched. It imports no other
 * file of the build statically, and the build makes each `import()` here start all that the file imports too: nothing waits for a chain
 * of three files. (Its neighbours `loads.ts`, `early.ts` and `said.ts` are bundled into it.) What a tag of the page will ask first is asked with its files.
 *
 * It also knows a placeholder (`<div data-koinon="event-calendar">`) and a frame of its own server when it sees one, and
 * loads what they need: beside the tag, never before it.
 */

import { askEarly } from './early.ts';
import { Loads, type Load } from './loads.ts';
import { languageOf, type Script } from './said.ts';

interface Tag {
  readonly load: Load;
  /** What it speaks with. */
  readonly words?: readonly Topic[];
  /** What this element will load as soon as it shows, as far as its attributes and properties say; what every network’s form of this kind has. */
  wants?(element: Element): readonly Part[];
}

/** Awaited without returning: of a module that is handed on, the bundler would make a namespace. */
const tags: Readonly<Record<string, Tag>> = {
  'koinon-provider': {
    load: async () => {
      await import('../provider/define.ts');
    },
  },
  'koinon-event-calendar': {
    load: async () => {
      await import('../event-calendar/define.ts');
    },
    words: ['common'],
    wants: element => [
      ...('events' in element && element.events ? (['given'] as const) : (['fetched', 'sdk'] as const)),
      ...(option(element, 'view') === 'month' ? (['month'] as const) : []),
      ...(location.search.includes(`${option(element, 'url-state') || 'koinon'}-`)
        ? (['visit'] as const)
        : []),
    ],
  },
  'koinon-registration-form': {
    load: async () => {
      await import('../registration-form/define.ts');
    },
    // One file with those of its form: see the groups in `vite.config.ts`.
    words: ['registration'],
  },
  'koinon-membership-form': {
    load: async () => {
      await import('../membership-form/define.ts');
    },
    words: ['form', 'membership'],
    wants: () => ['rare'],
  },
  'koinon-newsletter-signup': {
    load: async () => {
      await import('../newsletter-signup/define.ts');
    },
    words: ['form', 'signup'],
    wants: () => ['fold'],
  },
  'koinon-newsletter-archive': {
    load: async () => {
      await import('../newsletter-archive/define.ts');
    },
    words: ['archive'],
  },
  'koinon-story-submission': {
    load: async () => {
      await import('../story-submission/define.ts');
    },
    words: ['form', 'submission'],
    wants: () => ['rare'],
  },
  'koinon-story-gallery': {
    load: async () => {
      await import('../story-gallery/define.ts');
    },
    words: ['gallery'],
  },
};

const parts = {
  sdk: async () => {
    await import('@koinon/sdk/core');
  },
  given: async () => {
    await import('../event-calendar/data/given-events.ts');
  },
  fetched: async () => {
    await import('../event-calendar/data/fetched-events.ts');
  },
  visit: async () => {
    await import('../event-calendar/visit/index.ts');
  },
  month: async () => {
    await import('../event-calendar/month/index.ts');
  },
  fold: async () => {
    await import('../form/fold.ts');
  },
  rare: async () => {
    await import('../form/fields/rare.ts');
  },
} satisfies Readonly<Record<string, Load>>;

type Part = keyof typeof parts;

const words = {
  common: {
    el: () => import('@koinon/i18n/el'),
    pt: () => import('@koinon/i18n/pt'),
    en: () => import('@koinon/i18n/en'),
  },
  form: {
    el: () => import('@koinon/i18n/form/every/el'),
    pt: () => import('@koinon/i18n/form/every/pt'),
    en: () => import('@koinon/i18n/form/every/en'),
  },
  registration: {
    el: () => import('@koinon/i18n/registration/first/el'),
    pt: () => import('@koinon/i18n/registration/first/pt'),
    en: () => import('@koinon/i18n/registration/first/en'),
  },
  membership: {
    el: () => import('@koinon/i18n/membership-form/first/el'),
    pt: () => import('@koinon/i18n/membership-form/first/pt'),
    en: () => import('@koinon/i18n/membership-form/first/en'),
  },
  signup: {
    el: () => import('@koinon/i18n/newsletter-signup/first/el'),
    pt: () => import('@koinon/i18n/newsletter-signup/first/pt'),
    en: () => import('@koinon/i18n/newsletter-signup/first/en'),
  },
  archive: {
    el: () => import('@koinon/i18n/newsletter/el'),
    pt: () => import('@koinon/i18n/newsletter/pt'),
    en: () => import('@koinon/i18n/newsletter/en'),
  },
  submission: {
    el: () => import('@koinon/i18n/story-submission/first/el'),
    pt: () => import('@koinon/i18n/story-submission/first/pt'),
    en: () => import('@koinon/i18n/story-submission/first/en'),
  },
  gallery: {
    el: () => import('@koinon/i18n/story-gallery/first/el'),
    pt: () => import('@koinon/i18n/story-gallery/first/pt'),
    en: () => import('@koinon/i18n/story-gallery/first/en'),
  },
} satisfies Readonly<Record<string, { readonly en: Load; readonly [language: string]: Load }>>;

type Topic = keyof typeof words;

/** Of a tag, or of the placeholder that it will stand in. */
const option = (element: Element, name: string) =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** When the page's own deferred scripts have run. Its own copy of `core/parsed.ts`, to import nothing statically. */
const parsed = new Promise<void>(resolve => {
  if (document.readyState === 'complete') resolve();
  for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => resolve(), { once: true });
});

// Of what does not come, the children in the page stay as they are; the next such tag that is added tries again.
const loads = new Loads(
  () => {
    if (loads.have([...Object.keys(tags), 'placeholders', 'frames'])) observer.disconnect();
  },
  error => reportError(error),
);

const moduleUrl = import.meta.url;
const server = new URL(moduleUrl).origin;
/** Where frames of this server's widgets are. A server below a path has them there, too. */
const framed = moduleUrl.replace(/\/embed\/.*$/, '/w/');
const script: Script = [...document.scripts].find(({ src }) => src === moduleUrl);

function frames(): void {
  loads.start('frames', async () => {
    await import('./frames.ts');
  });
}

/** @param there it stood in the page: of what a script adds, that script may go on to say whom it asks */
function found(element: Element, there: boolean): void {
  let name = element.localName;
  if (element instanceof HTMLIFrameElement) {
    if (element.src.startsWith(framed)) frames();
    return;
  }
  const placed = element.getAttribute('data-koinon');
  if (placed) {
    name = `koinon-${placed.trim().replace(/^koinon-/, '')}`;
    loads.start('placeholders', async () => {
      await import('./placeholders.ts');
    });
  }
  const known = tags[name];
  if (!known) return;
  loads.start(name, known.load);
  const lang = element.getAttribute('data-lang') || languageOf(element, script) || navigator.language;
  const language = lang.slice(0, 2).toLowerCase();
  for (const topic of known.words ?? []) {
    const topics: { readonly en: Load; readonly [language: string]: Load } = words[topic];
    loads.start(`${topic} ${language}`, topics[language] ?? topics.en);
  }
  // A script of the page may still set `.events`; then nothing has to be fetched.
  void parsed.then(() => {
    for (const part of known.wants?.(element) ?? []) loads.start(part, parts[part]);
    if (there && !placed) askEarly(element, script);
  });
}

const selector = `${Object.keys(tags).join()},[data-koinon],iframe`;

function scan(root: Element, there: boolean): void {
  if (root.matches(selector)) found(root, there);
  for (const element of root.querySelectorAll(selector)) found(element, there);
}

const observer = new MutationObserver(records => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) scan(node, document.readyState === 'loading');
});
observer.observe(document.documentElement, { childList: true, subtree: true });
scan(document.documentElement, true);
// A frame whose address is set later, or that stands in somebody's shadow root, says itself that it is there.
addEventListener('message', ({ origin }) => {
  if (origin === server) frames();
});

export {};
