import { defineElement, type Define } from '../core/define.ts';
import { KoinonRegistrationForm } from './registration-form.element.ts';

export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonRegistrationForm };
export { KoinonRegisteredEvent, type Registered } from './registration-form.events.ts';

/** Defines `koinon-registration-form` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineRegistrationForm: Define = registry =>
  defineElement('koinon-registration-form', KoinonRegistrationForm, registry);
