/** An archive in the page and the server that answers it, for the browser tests. */
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { KoinonNewsletterArchive } from '../newsletter-archive.element.ts';

const API = 'https://network.example';

export type Failure = 'offline' | 'error' | 'not-found';

/** What `fetch` gets while a test runs. Taken back after it. */
export class FakeServer {
  /** The youngest first. */
  issues: readonly unknown[];
  network: unknown = {
    timeZone: 'Europe/Athens',
    newsletter: {
      lists: [
        { id: 'news', name: { el: 'Ενημερωτικό δελτίο', en: 'Newsletter' } },
        { id: 'events', name: { el: 'Εκδηλώσεις', en: 'Events' } },
      ],
    },
  };
  failure: Failure | undefined;
  /** Path and query of what was asked, without the network's. */
  readonly asked: string[] = [];
  #gate: PromiseWithResolvers<void> | undefined;
  readonly #real = globalThis.fetch;

  constructor(issues: readonly unknown[]) {
    this.issues = issues;
    globalThis.fetch = input => this.#answer(new URL(input instanceof Request ? input.url : input));
    fakes.add(this);
  }

  /** From now on requests wait. */
  hold(): void {
    this.#gate ??= Promise.withResolvers();
  }

  release(): void {
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  close(): void {
    this.release();
    globalThis.fetch = this.#real;
    fakes.delete(this);
  }

  async #answer({ pathname, searchParams }: URL): Promise<Response> {
    const path = pathname.replace('/v1/', '');
    const list = searchParams.get('list');
    if (path === 'newsletter/issues') this.asked.push(searchParams.toString());
    await this.#gate?.promise;
    if (this.failure === 'offline') throw new TypeError('Failed to fetch');
    if (this.failure) {
      const status = this.failure === 'not-found' ? 404 : 403;
      return Response.json({ type: `https://koinon.example/${this.failure}`, status }, { status });
    }
    if (path === 'network')
      return this.network === undefined ? new Response(null, { status: 400 }) : Response.json(this.network);
    const from = Number(searchParams.get('cursor') ?? 0);
    const to = from + Number(searchParams.get('limit'));
    const all = list ? this.issues.filter(one => Reflect.get(Object(one), 'list') === list) : this.issues;
    return Response.json({ items: all.slice(from, to), next: to < all.length ? String(to) : null });
  }
}

const fakes = new Set<FakeServer>();
afterEach(() => {
  for (const fake of fakes) fake.close();
});

export const issue = (id: string, changes: object = {}) => ({
  id,
  list: 'news',
  topics: [],
  number: 7,
  title: { el: `Τεύχος για το «${id}»`, en: `About ${id}` },
  summary: { el: 'Τι δοκιμάστηκε.', en: 'What was tried.' },
  demo: false,
  // The ninth in Athens, the eighth still in Greenwich.
  publishedAt: '2026-11-08T22:30:00Z',
  url: `${API}/n/gr/newsletter/${id}`,
  languages: ['el', 'en'],
  ...changes,
});

export function place(attributes: Readonly<Record<string, string>> = {}): KoinonNewsletterArchive {
  const box = fixture<HTMLElement>('<div></div>');
  const element = document.createElement('koinon-newsletter-archive');
  for (const [name, value] of Object.entries({ api: API, network: 'gr', lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  box.append(element);
  return element;
}

export const archive = (
  attributes: Readonly<Record<string, string>> = {},
): Promise<KoinonNewsletterArchive> => settled(place(attributes));

export function root(element: KoinonNewsletterArchive): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The archive has no shadow root.');
  return element.shadowRoot;
}

export const shown = (element: KoinonNewsletterArchive): string => textOf(root(element));

export const links = (element: KoinonNewsletterArchive): HTMLAnchorElement[] => [
  ...root(element).querySelectorAll<HTMLAnchorElement>('.issue a'),
];

export const titles = (element: KoinonNewsletterArchive): string[] =>
  links(element).map(link => textOf(link));

export const said = (element: KoinonNewsletterArchive): string =>
  textOf(root(element).querySelector('[role="status"]') ?? element);

export function button(element: KoinonNewsletterArchive, words: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(one => textOf(one) === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

export const is = (element: KoinonNewsletterArchive, state: string): boolean =>
  element.matches(`:state(${state})`);

/** Until it holds, by the element's own updates and never by a clock. */
export async function until(element: KoinonNewsletterArchive, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
}
