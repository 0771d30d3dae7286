import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  charterForm,
  memberForm,
  membershipForm,
  newsletterForm,
  preferencesForm,
  registrationForm,
  type FormDefinition,
} from '@koinon/contract/forms';
import type { Catalogue } from '@koinon/i18n';
import { el } from '@koinon/i18n/el';
import { en } from '@koinon/i18n/en';
import { formEl } from '@koinon/i18n/form/el';
import { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { pt } from '@koinon/i18n/pt';
import { membershipWords } from '../membership-form/words.ts';
import { newsletterWords } from '../newsletter-signup/words.ts';

const charter = {
  version: '2024',
  title: { pt: 'Carta' },
  introduction: null,
  principles: [{ title: { pt: 'Abertura' }, text: null }],
};
const network = {
  languages: ['el', 'pt', 'en'],
  newsletter: {
    lists: ['news', 'events'].map(id => ({ id, name: { en: id }, description: null })),
    topics: [{ id: 'labs', name: { en: 'Labs' }, url: null }],
  },
};
const event = {
  eventAttendanceMode: 'mixed' as const,
  trackChoice: 'many' as const,
  tracks: [{ id: 'a', name: { en: 'A' }, description: null }],
  participantRoles: [{ id: 'speaker', name: { en: 'Speaker' } }],
  registration: { partyMax: 5, waitingList: true },
  form: { organization: 'optional' as const, needs: true, questions: [] },
};

const membership = membershipForm(charter);
const newsletter = newsletterForm(network);
const forms: readonly FormDefinition[] = [
  membership,
  memberForm(),
  charterForm(charter),
  newsletter,
  preferencesForm(network),
  registrationForm(event, ['offline', 'a']),
];

/** Every key that a definition names, wherever it stands. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Reflect.get(value, 'key');
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(keysIn)];
}

describe('every word that a form’s definition asks for', () => {
  for (const [lang, catalogue] of [
    ['el', { ...el, ...formEl }],
    ['pt', { ...pt, ...formPt }],
    ['en', { ...en, ...formEn }],
  ] as readonly [string, Catalogue][])
    for (const form of forms)
      it(`is there in ${lang}: ${form.form}, ${form.steps[0]?.id}`, () => {
        const keys = keysIn(form);
        assert.ok(keys.length > 0);
        assert.deepEqual(
          keys.filter(key => !Object.hasOwn(catalogue, key)),
          [],
        );
      });

  for (const lang of ['el', 'pt', 'en'] as const) {
    it(`is among what the widgets load first, in ${lang}`, async () => {
      for (const [form, words] of [
        [membership, await membershipWords[lang]()],
        [newsletter, await newsletterWords[lang]()],
      ] as readonly [FormDefinition, Catalogue][])
        assert.deepEqual(
          [...keysIn(form), `form.purpose.${form.form}`].filter(key => !Object.hasOwn(words, key)),
          [],
        );
    });
  }
});
