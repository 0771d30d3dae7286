/** Forms of every kind, drawn and read as a browser would. */
import { load } from 'cheerio';
import type { Answers, Field, FormDefinition } from '@koinon/contract';
import { FormDefinitionSchema } from '@koinon/contract/form-definition';
import { renderForm, type Body, type FormView } from '../pages/form/index.ts';
import { wordsIn } from '../pages/words.ts';

const t = wordsIn('en');
export const label = (en: string, el = en) => ({ text: { en, el } });
export const bodies: Body[] = [
  {
    id: 'ypes',
    name: { el: 'Υπουργείο Εσωτερικών', en: 'Ministry of the Interior' },
    acronym: { el: 'ΥΠΕΣ' },
  },
  { id: 'ekdd', name: { el: 'Σχολή Διοίκησης' }, acronym: null },
];

/** As a definition that came from a file: defaults filled in. */
export function define(fields: readonly object[], more: object = {}): FormDefinition {
  const steps = [{ id: 'only', sections: [{ id: 'all', fields }] }];
  return FormDefinitionSchema.parse({ form: 'story', steps, submit: label('Send'), ...more });
}

export function draw(definition: FormDefinition, view: Partial<FormView> = {}) {
  const page = renderForm(definition, { t, action: '/f/gr/any', bodies, ...view }).text;
  return load(`<!doctype html><html lang="en"><body>${page}</body></html>`);
}

export const fieldsOf = (definition: FormDefinition): Field[] =>
  definition.steps.flatMap(step => step.sections.flatMap(section => section.fields));

/** What a browser would send: every input with what stands in it. */
export function sent($: ReturnType<typeof load>, pressed?: string): URLSearchParams {
  const data = new URLSearchParams();
  $('form input, form select, form textarea').each((_, element) => {
    const one = $(element);
    const name = one.attr('name') ?? '';
    const type = one.attr('type') ?? '';
    if (/^(radio|checkbox)$/.test(type) && one.attr('checked') === undefined) return;
    if (element.tagName === 'select') data.append(name, one.find('option[selected]').attr('value') ?? '');
    else if (element.tagName === 'textarea') data.append(name, one.text().replaceAll('\n', '\r\n'));
    else data.append(name, one.attr('value') ?? '');
  });
  const button = $('form button').filter((_, element) => $(element).text().trim() === pressed);
  data.set(button.attr('name') ?? '_do', button.attr('value') ?? 'next');
  return data;
}

export const everyType = define([
  { type: 'text', name: 'name', label: label('Name'), required: true, autocomplete: 'name' },
  { type: 'long-text', name: 'story', label: label('Story'), maxLength: 1200, hint: label('In your words') },
  { type: 'email', name: 'email', label: label('E-mail'), required: true, autocomplete: 'email' },
  { type: 'tel', name: 'phone', label: label('Telephone'), autocomplete: 'tel' },
  { type: 'url', name: 'site', label: label('Site') },
  { type: 'number', name: 'people', label: label('People'), min: 1, initial: 1 },
  { type: 'number', name: 'share', label: label('Share'), integer: false },
  { type: 'date', name: 'since', label: label('Since'), autocomplete: 'bday' },
  {
    type: 'choice',
    name: 'way',
    label: label('Way'),
    options: [
      { value: 'in', label: label('In person') },
      { value: 'on', label: label('Online'), hint: label('Full') },
    ],
  },
  {
    type: 'choice',
    name: 'region',
    label: label('Region'),
    options: Array.from({ length: 9 }, (_, n) => ({ value: `r${n}`, label: label(`Region ${n}`) })),
  },
  {
    type: 'choices',
    name: 'topics',
    label: label('Topics'),
    max: 2,
    options: ['a', 'b', 'c'].map(value => ({ value, label: label(`Topic ${value}`) })),
  },
  { type: 'organization', name: 'body', label: label('Body') },
  {
    type: 'group',
    name: 'team',
    label: label('Team'),
    item: label('Person'),
    max: 3,
    fields: [
      { type: 'text', name: 'name', label: label('Name'), required: true },
      { type: 'agreement', name: 'lead', label: label('Leads') },
    ],
  },
  {
    type: 'agreement',
    name: 'charter',
    label: label('I agree'),
    required: true,
    body: { en: [{ type: 'paragraph', text: 'The whole charter.' }] },
  },
]);

export const answered: Answers = {
  name: 'Ν. "Quote" <b>',
  story: '\nfirst\nsecond',
  email: 'maria@ypes.gov.gr',
  phone: '+30 210 000',
  site: 'https://ypes.gov.gr',
  people: 3,
  share: 1.5,
  since: '2026-02-09',
  way: 'on',
  region: 'r8',
  topics: ['a', 'c'],
  body: { id: 'ypes' },
  team: [{ name: 'One', lead: true }, { name: 'Two' }],
  charter: true,
};

/** The second question depends on the first. */
export const conditional = define([
  {
    type: 'choice',
    name: 'way',
    label: label('How will you come?'),
    required: true,
    options: [
      { value: 'in', label: label('In person') },
      { value: 'on', label: label('Online') },
    ],
  },
  {
    type: 'text',
    name: 'needs',
    label: label('Needs'),
    required: true,
    when: [{ field: 'way', oneOf: ['in'] }],
  },
]);
