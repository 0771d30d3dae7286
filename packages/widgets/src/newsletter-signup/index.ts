export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonNewsletterSignup } from './newsletter-signup.element.ts';
export { KoinonSubscribedEvent, type Subscribed } from './newsletter-signup.events.ts';
