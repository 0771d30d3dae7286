/** Όλες οι λέξεις γύρω από τη φόρμα εγγραφής, στα ελληνικά. */
import type { Translation } from '../messages.ts';
import type { RegistrationMessages } from './en.ts';
import { registrationClosedEl } from './closed/el.ts';
import { registrationFirstEl } from './first/el.ts';
import { registrationLaterEl } from './later/el.ts';

export const registrationEl: Translation<RegistrationMessages, 'el'> = {
  ...registrationFirstEl,
  ...registrationClosedEl,
  ...registrationLaterEl,
};
