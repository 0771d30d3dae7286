import { defineElement, type Define } from '../core/define.ts';
import { KoinonNewsletterSignup } from './newsletter-signup.element.ts';

export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonNewsletterSignup };
export { KoinonSubscribedEvent, type Subscribed } from './newsletter-signup.events.ts';

/** Defines `koinon-newsletter-signup` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineNewsletterSignup: Define = registry =>
  defineElement('koinon-newsletter-signup', KoinonNewsletterSignup, registry);
