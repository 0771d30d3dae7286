import type { KoinonNewsletterArchive } from '@koinon/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { Situation } from './data.ts';
import { patience, present } from './play.ts';

/** The attributes of `koinon-newsletter-archive`, as they are written in a page, and a heading of the page's own. */
export interface ArchiveArgs {
  readonly limit?: string;
  readonly list?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
  readonly own?: string;
}

export type ArchiveStory = StoryObj<ArchiveArgs>;

export const archiveMeta = {
  component: 'koinon-newsletter-archive',
  render: renderArchive,
} satisfies Meta<ArchiveArgs>;

export function renderArchive({ own, ...args }: ArchiveArgs) {
  return html`<koinon-newsletter-archive
    limit=${ifDefined(args.limit)}
    list=${ifDefined(args.list)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    >${own === undefined ? nothing : html`<h2 slot="heading">${own}</h2>`}</koinon-newsletter-archive
  >`;
}

type State = 'loading' | 'empty' | 'partial' | 'error' | 'ready';

/** A story of the archive in a state, in the language of its network. */
export function storyOf(
  state: State,
  args: ArchiveArgs = {},
  { network = 'gr', ...situation }: Situation = {},
  then?: (archive: KoinonNewsletterArchive, canvas: HTMLElement) => Promise<void>,
): ArchiveStory {
  return {
    args,
    parameters: { koinon: { network, ...situation } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    play: async ({ canvasElement }) => {
      const archive = await archiveThatIs(state, canvasElement);
      await then?.(archive, canvasElement);
    },
  };
}

/** The archive, once it is in the state. */
export async function archiveThatIs(state: State, canvas: HTMLElement): Promise<KoinonNewsletterArchive> {
  const archive = await present(() => canvas.querySelector('koinon-newsletter-archive'), 'archive');
  await waitFor(() => {
    const words = archive.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    const is = (name: string) => archive.matches(`:state(${name})`);
    const there = state === 'ready' ? !is('loading') && !is('error') && !is('empty') : is(state);
    if (!words || !there) throw new Error(`The archive is not ${state}.`);
  }, patience);
  return archive;
}

/** Until so many issues are there. */
export const issuesOf = (archive: KoinonNewsletterArchive, count: number): Promise<void> =>
  waitFor(() => {
    const shown = archive.shadowRoot?.querySelectorAll('[part~="issue"]').length;
    if (shown !== count) throw new Error(`There are ${shown} issues and not ${count}.`);
  }, patience);

export async function pressMore(archive: KoinonNewsletterArchive): Promise<void> {
  const button = await present(
    () => archive.shadowRoot?.querySelector<HTMLElement>('[part~="more"]'),
    'button for more',
  );
  button.focus();
  button.click();
}
