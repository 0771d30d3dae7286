import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormDefinitionSchema } from './form-definition.ts';
import { mailLanguage, newsletterForm, preferencesForm } from './newsletter-form.ts';

const named = (...ids: string[]) => ids.map(id => ({ id, name: { el: id }, description: null, url: null }));
const network = (lists: string[], languages = ['el', 'en']) => ({
  newsletter: { lists: named(...lists), topics: named('skills', 'culture') },
  languages,
});
const shape = (form: ReturnType<typeof newsletterForm>) =>
  form.steps.flatMap(({ sections }) =>
    sections.map(({ folded, fields }) => [folded, fields.map(({ name }) => name).join(' ')]),
  );

test('asks everybody for an address and lists, folds what most leave as it is, and ends with the consent', () => {
  assert.deepEqual(shape(newsletterForm(network(['news', 'events']))), [
    [false, 'email lists'],
    [true, 'topics lang organisation'],
    [false, 'consent'],
  ]);
  assert.deepEqual(shape(newsletterForm(network(['news'], ['el']))), [
    [false, 'email'],
    [true, 'topics organisation'],
    [false, 'consent'],
  ]);
});

test('folds nothing of what a subscriber came to change', () => {
  assert.deepEqual(shape(preferencesForm(network(['news', 'events']))), [[false, 'lists topics lang']]);
});

test('a section of a form that does not say it is not folded', () => {
  const { steps, ...rest } = newsletterForm(network(['news']));
  const old = steps.map(step => ({
    ...step,
    sections: step.sections.map(({ folded: _, ...section }) => section),
  }));
  const read = FormDefinitionSchema.parse({ ...rest, steps: old });
  assert.deepEqual(
    shape(read).map(([folded]) => folded),
    [false, false, false],
  );
});

test('the mails are in the language in which the form is read, else in English, else in the network’s first', () => {
  const form = (...languages: string[]) => newsletterForm(network(['news'], languages));
  assert.equal(mailLanguage(form('el', 'en'), 'el'), 'el');
  assert.equal(mailLanguage(form('el', 'en'), 'pt'), 'en');
  assert.equal(mailLanguage(form('el', 'pt'), 'en'), 'el');
  assert.equal(mailLanguage(form('el'), 'el'), undefined);
});
