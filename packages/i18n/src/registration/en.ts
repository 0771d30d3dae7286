/** All the words around the registration form, in British English. */
import { registrationFirstEn } from './first/en.ts';
import { registrationLaterEn } from './later/en.ts';

export const registrationEn = { ...registrationFirstEn, ...registrationLaterEn };

/** The type of the catalogue around the registration form. */
export type RegistrationMessages = typeof registrationEn;
