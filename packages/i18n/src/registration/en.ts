/** All the words around the registration form, in British English. */
import { registrationClosedEn } from './closed/en.ts';
import { registrationFirstEn } from './first/en.ts';
import { registrationLaterEn } from './later/en.ts';

export const registrationEn = { ...registrationFirstEn, ...registrationClosedEn, ...registrationLaterEn };

/** The type of the catalogue around the registration form. */
export type RegistrationMessages = typeof registrationEn;
