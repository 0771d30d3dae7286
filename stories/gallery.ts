import type { KoinonStoryGallery } from '@koinon/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { Situation } from './data.ts';
import { patience, present } from './play.ts';

/** The attributes of `koinon-story-gallery`, as they are written in a page, stories and a heading of the page's own. */
export interface GalleryArgs {
  readonly limit?: string;
  readonly facets?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
  readonly own?: string;
  readonly stories?: readonly object[];
}

export type GalleryStory = StoryObj<GalleryArgs>;

export const galleryMeta = {
  component: 'koinon-story-gallery',
  render: renderGallery,
} satisfies Meta<GalleryArgs>;

export function renderGallery({ own, stories, ...args }: GalleryArgs) {
  return html`<koinon-story-gallery
    url-state="off"
    limit=${ifDefined(args.limit)}
    facets=${ifDefined(args.facets)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    .stories=${stories}
    >${own === undefined ? nothing : html`<h2 slot="heading">${own}</h2>`}</koinon-story-gallery
  >`;
}

type State = 'loading' | 'empty' | 'partial' | 'error' | 'open' | 'ready';

/** A story of the gallery in a state, in the language of its network. */
export function storyOf(
  state: State,
  args: GalleryArgs = {},
  { network = 'gr', ...situation }: Situation = {},
  then?: (gallery: KoinonStoryGallery, canvas: HTMLElement) => Promise<void>,
): GalleryStory {
  return {
    args,
    parameters: { koinon: { network, ...situation } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    play: async ({ canvasElement }) => {
      const gallery = await galleryThatIs(state, canvasElement);
      await then?.(gallery, canvasElement);
    },
  };
}

/** The gallery, once it is in the state. */
export async function galleryThatIs(state: State, canvas: HTMLElement): Promise<KoinonStoryGallery> {
  const gallery = await present(() => canvas.querySelector('koinon-story-gallery'), 'gallery');
  await waitFor(() => {
    const words = gallery.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    const busy = gallery.shadowRoot?.querySelector('[aria-busy="true"]');
    const is = (name: string) => gallery.matches(`:state(${name})`);
    const there = state === 'ready' ? !is('loading') && !is('error') && !is('empty') && !busy : is(state);
    if (!words || !there) throw new Error(`The gallery is not ${state}.`);
  }, patience);
  return gallery;
}

/** Something inside the gallery. */
export const inside = (gallery: KoinonStoryGallery, selector: string): Promise<HTMLElement> =>
  present(() => gallery.shadowRoot?.querySelector<HTMLElement>(selector), selector);

export async function press(gallery: KoinonStoryGallery, selector: string): Promise<void> {
  const found = await inside(gallery, selector);
  found.focus();
  found.click();
}

/** Opens a story, and waits for its text. */
export async function open(gallery: KoinonStoryGallery, slug: string): Promise<void> {
  await press(gallery, `[data-slug="${slug}"] [part~="link"]`);
  await inside(gallery, '[part~="facts"]');
}

export async function search(gallery: KoinonStoryGallery, words: string): Promise<void> {
  const input = await inside(gallery, 'input[type="search"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No search.');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.form?.requestSubmit();
}

/** Until so many cards are there. */
export const cardsOf = (gallery: KoinonStoryGallery, count: number): Promise<void> =>
  waitFor(() => {
    const shown = gallery.shadowRoot?.querySelectorAll('[part~="card"]').length;
    if (shown !== count) throw new Error(`There are ${shown} cards and not ${count}.`);
  }, patience);
