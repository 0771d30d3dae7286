/** What the gallery tells the page's styles, `:state(empty)` and the others, and who hears and does not see. */
import type { StoryGalleryFirstMessages, Translator } from '@koinon/i18n';
import type { Blank, Screen } from '../list/screen.ts';
import { screenOf, type GalleryState } from './story-gallery.model.ts';
import { blankWords } from './view/states.ts';

export class Reports {
  readonly #states: CustomStateSet;
  readonly #announce: (message: string) => void;
  #screen: Screen = 'loading';
  #more: GalleryState['more'] = 'idle';
  #status = '';

  constructor(states: CustomStateSet, announce: (message: string) => void) {
    this.#states = states;
    this.#announce = announce;
  }

  /** @param w undefined while there are no words yet */
  report(state: GalleryState, w: Translator<StoryGalleryFirstMessages> | undefined): void {
    const { more, dropped, opened } = state;
    const screen = screenOf(state);
    const failed = opened
      ? opened.status === 'failed'
      : screen === 'error' || screen === 'offline' || screen === 'unavailable';
    const on = {
      loading: opened ? opened.status === 'loading' : screen === 'loading',
      empty: !opened && (screen === 'empty' || screen === 'noneFound'),
      partial: !opened && screen === 'list' && (dropped > 0 || isTrouble(more)),
      error: failed,
      open: opened !== undefined,
    };
    for (const [name, holds] of Object.entries(on)) {
      if (holds) this.#states.add(name);
      else this.#states.delete(name);
    }
    if (!w) return;
    const status = opened ? `${opened.slug} ${opened.status}` : '';
    if (opened && status !== this.#status && opened.status === 'failed') {
      const trouble = opened.trouble ?? 'error';
      this.#announce(`${w(`story.${trouble}`)}. ${w(`story.${trouble}Hint`)}`);
    }
    this.#status = status;
    if (!opened) this.#sayList(state, screen, w);
  }

  #sayList(state: GalleryState, screen: Screen, w: Translator<StoryGalleryFirstMessages>): void {
    const { more, lost, dropped, total } = state;
    const renewed = this.#more === 'renewing' && more === 'idle';
    if (screen !== this.#screen || renewed) {
      // The first list is not news: it is the page. What a search found is.
      const first = this.#screen === 'loading' && !renewed;
      if (screen === 'list') {
        if (!first) this.#announce(w('gallery.count', { count: total }));
        else if (dropped > 0) this.#announce(w('gallery.partial'));
      } else if (screen !== 'loading' && !(first && screen === 'empty')) {
        const { title, hint } = blankWords({ w }, screen satisfies Blank);
        this.#announce(`${title}. ${hint}`);
      }
      if (screen !== 'loading') this.#screen = screen;
    }
    if (more === this.#more) return;
    this.#more = more;
    if (more === 'offline') this.#announce(`${w('gallery.offline')}. ${w('gallery.offlineHint')}`);
    else if (isTrouble(more)) this.#announce(w(lost === 'more' ? 'gallery.moreError' : 'gallery.listError'));
    else if (more === 'loading') this.#announce(w('gallery.loadingMore'));
  }
}

const isTrouble = (more: GalleryState['more']): boolean =>
  more !== 'idle' && more !== 'loading' && more !== 'renewing';
