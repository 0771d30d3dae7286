export { KoinonNewsletterArchive } from './newsletter-archive.element.ts';
