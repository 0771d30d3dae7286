import { defineElement } from '../core/index.ts';
import { KoinonStoryGallery } from './story-gallery.element.ts';

defineElement('koinon-story-gallery', KoinonStoryGallery);
