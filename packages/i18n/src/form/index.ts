/** Sentences of forms. The words themselves: `./form/el`, or in two parts `./form/first/el` and `./form/later/el`. */
export * from './words.ts';
export * from './error-text.ts';
