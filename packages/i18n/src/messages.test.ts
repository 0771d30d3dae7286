import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builderEl } from './builder/el.ts';
import { builderEn } from './builder/en.ts';
import { builderPt } from './builder/pt.ts';
import { detailsEl } from './details/el.ts';
import { detailsEn, type DetailMessages } from './details/en.ts';
import { detailsPt } from './details/pt.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { formEl } from './form/el.ts';
import { formEn } from './form/en.ts';
import { formEveryEl } from './form/every/el.ts';
import { formEveryEn } from './form/every/en.ts';
import { formEveryPt } from './form/every/pt.ts';
import { formPt } from './form/pt.ts';
import { createTranslator, type Catalogue, type Message, type Messages } from './index.ts';
import { mailsEl } from './mails/el.ts';
import { mailsEn } from './mails/en.ts';
import { mailsPt } from './mails/pt.ts';
import { newsletterEl } from './newsletter/el.ts';
import { newsletterEn } from './newsletter/en.ts';
import { newsletterPt } from './newsletter/pt.ts';
import { pagesEl } from './pages/el.ts';
import { pagesEn } from './pages/en.ts';
import { pagesPt } from './pages/pt.ts';
import { pt } from './pt.ts';
import { registrationEl } from './registration/el.ts';
import { registrationEn } from './registration/en.ts';
import { sharedEl } from './registration/first/el.ts';
import { sharedEn } from './registration/first/en.ts';
import { sharedPt } from './registration/first/pt.ts';
import { registrationPt } from './registration/pt.ts';

const topics: readonly [string, Catalogue, Catalogue, Catalogue][] = [
  ['events', en, el, pt],
  ['builder', builderEn, builderEl, builderPt],
  ['details', detailsEn, detailsEl, detailsPt],
  ['mails', mailsEn, mailsEl, mailsPt],
  ['pages', pagesEn, pagesEl, pagesPt],
  ['registration', registrationEn, registrationEl, registrationPt],
  ['form', formEn, formEl, formPt],
  ['newsletter', newsletterEn, newsletterEl, newsletterPt],
];

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '').sort();

describe('catalogues', () => {
  for (const [topic, english, ...translations] of topics) {
    it(`of ${topic} have the same keys in the same order, so that a missing one is seen at once`, () => {
      for (const translation of translations)
        assert.deepEqual(Object.keys(translation), Object.keys(english));
    });

    it(`of ${topic} have the same placeholders in every language`, () => {
      for (const translation of [english, ...translations]) {
        for (const [key, message] of Object.entries(english)) {
          // A plural form may write its number as a word; every other name must be in every form.
          const named = namesIn(typeof message === 'string' ? message : message.other);
          const strict = named.filter(name => name !== 'count');
          const theirs = translation[key] ?? '';
          for (const form of formsOf(theirs)) {
            const names = namesIn(form);
            assert.deepEqual(
              typeof theirs === 'string' ? names : names.filter(name => name !== 'count'),
              typeof theirs === 'string' ? named : strict,
              `${key}: ${form}`,
            );
          }
          if (typeof theirs !== 'string')
            assert.ok(named.includes('count') === namesIn(theirs.other).includes('count'), key);
        }
      }
    });

    it(`of ${topic} are written out: nothing blank, untrimmed, shouted or half filled in`, () => {
      for (const translation of [english, ...translations]) {
        for (const [key, message] of Object.entries(translation)) {
          for (const form of formsOf(message)) {
            assert.equal(form.trim(), form, key);
            assert.ok(form.length > 0 && !/\{\}|\{\s|TODO|\s\s|!|&\w+;|<\w/.test(form), `${key}: ${form}`);
          }
        }
      }
    });

    it(`of ${topic} are in their own alphabet`, () => {
      const [greek = {}] = translations;
      const latin = new Set(['add.outlook', 'issuePage.feedTitle', 'zone.UTC']);
      for (const [key, message] of Object.entries(greek)) {
        for (const form of formsOf(message)) {
          const words = form.replace(/\{\w+\}/g, '');
          if (!latin.has(key) && /\p{L}/u.test(words)) assert.match(words, /\p{Script=Greek}/u, key);
          // Look-alikes: a Latin "o" inside a Greek word is found by nobody's search.
          assert.doesNotMatch(words, /\p{Script=Greek}[a-z]|[a-z]\p{Script=Greek}/iu, key);
        }
      }
    });

    it(`of ${topic} share no key with another topic`, () => {
      const others = topics
        .filter(([name]) => name !== topic)
        .flatMap(([, catalogue]) => Object.keys(catalogue));
      assert.deepEqual(
        Object.keys(english).filter(key => others.includes(key)),
        [],
      );
    });
  }
});

it('say the same where a topic repeats the common words, to be read without them', () => {
  for (const [all, shared] of [
    [el, sharedEl],
    [pt, sharedPt],
    [en, sharedEn],
    [formEl, formEveryEl],
    [formPt, formEveryPt],
    [formEn, formEveryEn],
  ] as const)
    assert.deepEqual({ ...all, ...shared }, all);
});

describe('a translator', () => {
  const greek = createTranslator<Messages>('el', el);
  const portuguese = createTranslator<Messages>('pt', pt);

  it('fills in names and chooses the plural', () => {
    const month = 'Δεκέμβριος 2026';
    assert.equal(greek('calendar.monthChanged', { month, count: 4 }), 'Δεκέμβριος 2026, 4 εκδηλώσεις');
    assert.equal(greek('calendar.monthChanged', { month, count: 1 }), 'Δεκέμβριος 2026, 1 εκδήλωση');
    assert.equal(greek('calendar.monthChanged', { month, count: 0 }), 'Δεκέμβριος 2026, καμία εκδήλωση');
    assert.equal(greek('calendar.results', { count: 1500 }), '1.500 εκδηλώσεις');
  });

  it('counts millions as Portuguese does', () => {
    const text = portuguese('calendar.results', { count: 1_000_000 });
    assert.match(text, / de eventos$/);
    assert.equal(portuguese('availability.places', { count: 0 }), '0 vagas');
    assert.equal(portuguese('availability.places', { count: 1 }), '1 vaga');
  });

  it('puts a text in as it is, whatever characters it has', () => {
    assert.equal(greek('calendar.goTo', { date: '{date} $& «Α»' }), 'Μετάβαση: {date} $& «Α»');
  });

  it('answers for keys that came as data', () => {
    assert.equal(greek.optional('kind.lab'), 'Εργαστήριο καινοτομίας');
    assert.equal(greek.optional('kind.sprint'), undefined);
    assert.equal(greek.optional('constructor'), undefined);
  });

  it('gives the key, not an exception, for a key that an older catalogue lacks', () => {
    const older: Catalogue = { 'calendar.today': 'Σήμερα' };
    const translate = createTranslator('el', older);
    assert.equal(translate('calendar.today', { count: 0 }), 'Σήμερα');
    assert.equal(translate('calendar.tomorrow', { count: 0 }), 'calendar.tomorrow');
  });

  it('joins topics', () => {
    const both = createTranslator<Messages & DetailMessages>('pt', { ...pt, ...detailsPt });
    assert.equal(both('event.edition', { ordinal: '3.ª' }), '3.ª edição');
    assert.equal(both('calendar.today'), 'Hoje');
  });

  it('is checked by the compiler', () => {
    // @ts-expect-error a placeholder is missing
    greek('calendar.monthChanged', { month: 'x' });
    // @ts-expect-error a plural needs its count
    greek('calendar.results');
    // @ts-expect-error no such key
    greek('calendar.tomorrow');
    // @ts-expect-error nothing to fill in
    greek('calendar.today', { count: 1 });
  });
});
