import { defineElement } from '../core/index.ts';
import { KoinonNewsletterArchive } from './newsletter-archive.element.ts';

defineElement('koinon-newsletter-archive', KoinonNewsletterArchive);
