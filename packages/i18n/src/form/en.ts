/** Every word of forms in British English: what a form needs to be seen, and what it needs once it is filled in. */
import { formFirstEn } from './first/en.ts';
import { formLaterEn } from './later/en.ts';
import { formPageEn } from './page/en.ts';

export const formEn = { ...formFirstEn, ...formLaterEn, ...formPageEn };

/** The type of the catalogue of forms. */
export type FormMessages = typeof formEn;
