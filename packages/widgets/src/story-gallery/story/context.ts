import type { StoryGalleryLaterMessages, Translator } from '@koinon/i18n';
import type { GalleryContext } from '../view/context.ts';

/** As the rest of the view, with the words around a story and what one can do with it. */
export interface StoryContext extends GalleryContext {
  readonly s: Translator<StoryGalleryLaterMessages>;
  /** Hands the link on, or copies it; what came of it is announced, and stands beside the button. */
  readonly share: (title: string, url: string) => void;
  /** What came of the last press of its button, in words; nothing where the device has shown it. */
  readonly shared: string | undefined;
}
