export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonRegistrationForm } from './registration-form.element.ts';
export { KoinonRegisteredEvent, type Registered } from './registration-form.events.ts';
