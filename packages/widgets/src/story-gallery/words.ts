import {
  createTranslator,
  type Message,
  type StoryGalleryFirstMessages,
  type StoryGalleryLaterMessages,
  type Translator,
} from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import type { CatalogueLoaders } from '../core/index.ts';

export const galleryWords: CatalogueLoaders<{ readonly [K in keyof StoryGalleryFirstMessages]: Message }> = {
  el: () => import('@koinon/i18n/story-gallery/first/el').then(module => module.storyGalleryFirstEl),
  pt: () => import('@koinon/i18n/story-gallery/first/pt').then(module => module.storyGalleryFirstPt),
  en: () => import('@koinon/i18n/story-gallery/first/en').then(module => module.storyGalleryFirstEn),
};

const later: CatalogueLoaders<{ readonly [K in keyof StoryGalleryLaterMessages]: Message }> = {
  el: () => import('@koinon/i18n/story-gallery/later/el').then(module => module.storyGalleryLaterEl),
  pt: () => import('@koinon/i18n/story-gallery/later/pt').then(module => module.storyGalleryLaterPt),
  en: () => import('@koinon/i18n/story-gallery/later/en').then(module => module.storyGalleryLaterEn),
};

/** The words around an opened story. */
export async function loadWords(locale: Locale): Promise<Translator<StoryGalleryLaterMessages>> {
  return createTranslator<StoryGalleryLaterMessages>(locale, await later[locale]());
}
