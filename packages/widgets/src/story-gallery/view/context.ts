/** What every part of the view is given. */
import type { StoryGalleryFirstMessages, Translator } from '@koinon/i18n';
import type { TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { Feeds } from '../../list/view.ts';
import type { Facet, StoryCard } from '../story.ts';
import type { GalleryAction, GalleryState } from '../story-gallery.model.ts';

export interface GalleryContext {
  readonly w: Translator<StoryGalleryFirstMessages>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  /** IANA: the network's. */
  readonly zone: string;
  readonly state: GalleryState;
  /** By what one may narrow. */
  readonly facets: readonly Facet[];
  readonly feeds: Feeds | undefined;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly dispatch: (action: GalleryAction) => void;
  /** A press on a link to a story; one that wants another tab is the browser's. */
  readonly choose: (story: StoryCard, event: MouseEvent) => void;
  readonly back: () => void;
  readonly hurry: () => void;
  readonly more: () => void;
  readonly retry: () => void;
  /** The opened story again. */
  readonly reopen: () => void;
}
