/** Όλες οι λέξεις των φορμών στα ελληνικά. */
import { formFirstEl } from './first/el.ts';
import { formLaterEl } from './later/el.ts';
import { formPageEl } from './page/el.ts';

export const formEl = { ...formFirstEl, ...formLaterEl, ...formPageEl };
