/** Definitions for tests and stories: one of every type of field, and a form in steps. */
import type { PrivacyNotice } from '@koinon/contract';
import type { Field, FormDefinition, FormOption, FormSection, FormText } from '@koinon/contract/forms';

const text = (en: string, el = en) => ({ text: { en, el } });
const common = (name: string, label: FormText, required = true) => ({
  name,
  label,
  hint: null,
  required,
  when: [],
});
const options = (...names: string[]): FormOption[] =>
  names.map(name => ({ value: name.toLowerCase(), label: text(name), hint: null }));

export const section = (id: string, fields: Field[], title?: string): FormSection => ({
  id,
  title: title === undefined ? null : text(title),
  note: null,
  folded: false,
  fields,
});

export const onePage = (...sections: FormSection[]): FormDefinition => ({
  form: 'registration',
  steps: [{ id: 'one', title: null, sections }],
  review: false,
  submit: { key: 'form.register' },
});

export const name: Field = {
  ...common('name', { text: { en: 'Full name', el: 'Ονοματεπώνυμο' } }),
  type: 'text',
  maxLength: 200,
  autocomplete: 'name',
};
export const email: Field = {
  ...common('email', text('E-mail address', 'Διεύθυνση email')),
  hint: { key: 'form.emailHint' },
  type: 'email',
  advice: false,
  autocomplete: 'email',
};
export const organisation: Field = {
  ...common('organisation', text('Organisation'), false),
  type: 'organization',
};
export const attendance: Field = {
  ...common('attendance', { text: { en: 'How will you take part?' } }),
  type: 'choice',
  options: [
    { value: 'offline', label: { key: 'attendance.offline' }, hint: { key: 'form.optionWaiting' } },
    { value: 'online', label: { key: 'attendance.online' }, hint: null },
  ],
};
export const needs: Field = {
  ...common('needs', text('What do you need?'), false),
  when: [{ field: 'attendance', oneOf: ['offline'], not: false }],
  type: 'long-text',
  maxLength: 60,
  rows: 3,
};
export const party: Field = {
  ...common('party', text('How many people are coming?')),
  type: 'number',
  min: 1,
  max: 5,
  integer: true,
  initial: 1,
};
export const privacy: Field = {
  ...common('privacy', { text: { en: 'I have read it' } }),
  type: 'agreement',
  version: null,
  body: null,
};
export const topics: Field = {
  ...common('answers/topics', text('Topics')),
  type: 'choices',
  options: options('Data', 'Design', 'Law'),
  max: 2,
};
export const region: Field = {
  ...common('answers/region', text('Region')),
  type: 'choice',
  options: options(...Array.from({ length: 13 }, (_, index) => `Region ${index + 1}`)),
};
export const day: Field = {
  ...common('answers/day', text('Preferred day')),
  type: 'date',
  min: '2026-12-01',
  max: null,
  autocomplete: null,
};
export const site: Field = {
  ...common('answers/site', text('Web site'), false),
  type: 'url',
  autocomplete: 'url',
};
export const phone: Field = {
  ...common('answers/phone', text('Telephone'), false),
  type: 'tel',
  autocomplete: 'tel',
};
export const people: Field = {
  ...common('people', text('People who come with you')),
  type: 'group',
  fields: [{ ...common('name', text('Name')), type: 'text', maxLength: 200, autocomplete: null }],
  min: 0,
  max: 3,
  item: text('Person', 'Άτομο'),
};
export const charter: Field = {
  ...common('answers/charter', text('I subscribe to the charter')),
  type: 'agreement',
  version: null,
  body: { en: [{ type: 'paragraph', text: 'Members share what they learn.' }] },
};

export const short = onePage(section('you', [name, email], 'About you'), section('privacy', [privacy]));

export const everything = onePage(
  section('you', [name, email, phone, site, organisation], 'About you'),
  section('attending', [attendance, needs, party, topics, region, day, people], 'Taking part'),
  section('privacy', [charter, privacy]),
);

export const stepped: FormDefinition = {
  ...short,
  steps: [
    { id: 'a', title: text('You'), sections: [section('a', [name, email])] },
    { id: 'b', title: text('Coming'), sections: [section('b', [attendance])] },
    { id: 'c', title: text('Needs'), sections: [section('c', [needs])] },
    { id: 'd', title: text('Data'), sections: [section('d', [privacy])] },
  ],
  review: true,
};

export const notice: PrivacyNotice = {
  controller: { en: 'National Centre for Public Administration', el: 'Εθνικό Κέντρο Δημόσιας Διοίκησης' },
  contact: 'dpo@example.gr',
  url: 'https://example.gr/privacy',
  purpose: { key: 'form.purpose.registration' },
  basis: null,
  retentionDays: 90,
  retentionFrom: 'event-end' as const,
};
