import { defineElement, type Define } from '../core/define.ts';
import { KoinonStoryGallery } from './story-gallery.element.ts';

export { KoinonStoryGallery };
export { KoinonStorySelectEvent } from './story-gallery.events.ts';
export type { StoryCard } from './story.ts';

/** Defines `koinon-story-gallery` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineStoryGallery: Define = registry =>
  defineElement('koinon-story-gallery', KoinonStoryGallery, registry);
