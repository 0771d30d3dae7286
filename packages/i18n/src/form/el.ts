/** Όλες οι λέξεις των φορμών στα ελληνικά. */
import { formFirstEl } from './first/el.ts';
import { formLaterEl } from './later/el.ts';

export const formEl = { ...formFirstEl, ...formLaterEl };
