/** Todas as palavras à volta do formulário de inscrição, em português europeu. */
import type { Translation } from '../messages.ts';
import type { RegistrationMessages } from './en.ts';
import { registrationClosedPt } from './closed/pt.ts';
import { registrationFirstPt } from './first/pt.ts';
import { registrationLaterPt } from './later/pt.ts';

export const registrationPt: Translation<RegistrationMessages, 'pt'> = {
  ...registrationFirstPt,
  ...registrationClosedPt,
  ...registrationLaterPt,
};
