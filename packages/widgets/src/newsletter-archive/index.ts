import { defineElement, type Define } from '../core/define.ts';
import { KoinonNewsletterArchive } from './newsletter-archive.element.ts';

export { KoinonNewsletterArchive };

/** Defines `koinon-newsletter-archive` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineNewsletterArchive: Define = registry =>
  defineElement('koinon-newsletter-archive', KoinonNewsletterArchive, registry);
