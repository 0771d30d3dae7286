/**
 * What the tags of the page will ask first is asked while their files are on their way: on a slow line one round less before
 * anything is seen. Only attributes are looked at; where more than these decide, a tag asks by itself, as it does without this.
 */

import type { Early } from '../core/early.ts';
import { languageOf, serverOf, setting, type Script } from './said.ts';

/** A path under `/v1/`, and what stands behind the network's name. */
type Question = readonly [path: string, params?: Readonly<Record<string, string | null | undefined>>];

/** To the letter what each tag asks. */
const questions: Readonly<Record<string, (element: Element, script: Script) => readonly Question[]>> = {
  'koinon-event-calendar': () => [
    // The visitor's day. Swedish dates are those of ISO 8601.
    ['events', { from: new Date().toLocaleDateString('sv'), limit: '50' }],
    ['network'],
  ],
  'koinon-registration-form': element => {
    const event = element.getAttribute('event-id')?.trim();
    return event ? [['forms/registration', { event }]] : [];
  },
  'koinon-membership-form': () => [['forms/membership']],
  'koinon-newsletter-signup': () => [['forms/newsletter']],
  'koinon-newsletter-archive': element => [
    ['newsletter/issues', { list: element.getAttribute('list')?.trim(), limit: '10' }],
    ['network'],
  ],
  'koinon-story-submission': () => [['forms/story']],
  'koinon-story-gallery': (element, script) => {
    const lang = languageOf(element, script);
    const facets = 'facets=type&facets=axis&facets=language&facets=year&facets=event';
    return [...(lang ? [[`stories?${facets}&lang=${lang}&limit=12`] as const] : []), ['network']];
  },
};

/** Attributes by which a tag asks for something else. */
const OTHERWISE = '[view],[date],[time-zone],[limit],[facets],[url-state],[template]';

/** As long as a tag's own attempt has, in milliseconds. */
const ATTEMPT = 10_000;

/** Whether a script has set a property of the element, or of a provider around it. */
const isSet = (element: Element | null | undefined): boolean =>
  !!element && (Object.keys(element).length > 0 || isSet(element.parentElement?.closest('koinon-provider')));

/** Asks what the element will ask, unless that is not known from here: a link opens something, or a script has set something. */
export function askEarly(element: Element, script: Script): void {
  if (/koinon/.test(location.search + location.hash) || isSet(element) || element.matches(OTHERWISE)) return;
  const server = serverOf(element, script);
  if (!server) return;
  const network = setting(element, 'network', script);
  for (const [path, params] of questions[element.localName]?.(element, script) ?? []) {
    const url = new URL(`${server}/v1/${path}`);
    for (const [name, value] of Object.entries({ network, ...params }))
      if (value) url.searchParams.set(name, value);
    ask(url.href);
  }
}

function ask(url: string): void {
  // The same as in `core/early.ts`, which is no part of the loader.
  const early = Symbol.for('koinon:early');
  const page: object & { [early]?: Early } = globalThis;
  const answers = (page[early] ??= new Map());
  if (answers.has(url)) return;
  const answer = fetch(url, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    signal: AbortSignal.timeout(ATTEMPT),
  });
  // Whoever takes it over hears of it; what nobody wants concerns nobody.
  answer.catch(() => undefined);
  answers.set(url, { at: performance.now(), answer });
}
