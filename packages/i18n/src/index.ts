/** Dates, numbers, folding and words in Greek, European Portuguese and British English. No DOM, no dependencies; the catalogues have their own entries. */
export * from './dates.ts';
export * from './fold.ts';
export * from './text.ts';
export * from './numbers.ts';
export * from './ordinals.ts';
export * from './language-names.ts';
export * from './format-bytes.ts';
export * from './format-dates.ts';
export * from './format-file.ts';
export * from './format-when.ts';
export * from './messages.ts';
export type { DetailMessages } from './details/en.ts';
export type { Messages } from './en.ts';
export type { FormMessages } from './form/en.ts';
export type { FormFirstMessages } from './form/first/en.ts';
export type { FormLaterMessages } from './form/later/en.ts';
export type { RegistrationMessages } from './registration/en.ts';
