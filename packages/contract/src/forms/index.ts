/** Forms without zod: what a definition asks, whether answers are acceptable, what is sent. The definition's schema is in `./form-definition`. */
export * from './address.ts';
export * from './answers.ts';
export * from './charter-text.ts';
export * from './check-answers.ts';
export * from './domain-rules.ts';
export * from './markup.ts';
export * from './membership-form.ts';
export * from './newsletter-form.ts';
export * from './registration-form.ts';
export * from './registration-rules.ts';
export * from './story-form.ts';
export type * from './form-definition.ts';
