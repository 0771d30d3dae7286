/** Fields that several forms have, with Koinon's own words. No zod. */
import type { FieldOf, FormText } from './form-definition.ts';

export const key = (name: string): FormText => ({ key: name });

export const common = (name: string, required: boolean) => ({
  name,
  label: key(`form.${name}`),
  hint: null,
  required,
  when: [],
});

export const nameField: FieldOf<'text'> = {
  ...common('name', true),
  type: 'text',
  maxLength: 200,
  autocomplete: 'name',
};

/** Agreeing comes last, after the notice. */
export const privacySection = {
  id: 'privacy',
  title: null,
  note: null,
  folded: false,
  fields: [{ ...common('privacy', true), type: 'agreement' as const, body: null, version: null }],
};

export const text = (name: string, maxLength: number, autocomplete: string | null): FieldOf<'text'> => ({
  ...common(name, false),
  type: 'text',
  maxLength,
  autocomplete,
});
