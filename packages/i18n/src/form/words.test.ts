import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailsEl } from '../mails/el.ts';
import { mailsPt } from '../mails/pt.ts';
import { createTranslator, type Catalogue } from '../messages.ts';
import { registrationLaterPt } from '../registration/later/pt.ts';
import { formEl } from './el.ts';
import { formEn } from './en.ts';
import { formPt } from './pt.ts';
import { fieldErrorText, formText } from './index.ts';

const greek = createTranslator<Catalogue>('el', formEl);
const english = createTranslator<Catalogue>('en', formEn);
const portuguese = createTranslator<Catalogue>('pt', formPt);

const diet = { name: 'answers/diet', type: 'text', label: { text: { el: 'Διατροφή', en: 'Diet' } } };
const error = (code: string, params: Record<string, string | number> = {}) => ({ code, params });

describe('the sentence for a field error', () => {
  it('is the field’s own where there is one', () => {
    const name = { name: 'name', type: 'text', label: { key: 'form.name' } };
    assert.equal(fieldErrorText(greek, name, error('required')), 'Γράψτε το ονοματεπώνυμό σας');
    assert.equal(fieldErrorText(portuguese, name, error('required')), 'Escreva o seu nome completo');
    assert.equal(
      fieldErrorText(greek, name, error('too-long', { maximum: 1200 })),
      'Συντομεύστε το πεδίο «Ονοματεπώνυμο» σε 1.200 χαρακτήρες το πολύ',
    );
  });

  it('is that of the type, then of the code, with the field’s label', () => {
    assert.equal(fieldErrorText(english, diet, error('required')), 'Fill in “Diet”');
    assert.equal(
      fieldErrorText(english, { ...diet, type: 'choice' }, error('required')),
      'Choose an answer: Diet',
    );
    assert.equal(fieldErrorText(portuguese, diet, error('required')), 'Preencha o campo «Diet»');
  });

  it('is that of what the label asks for, before that of the field’s name', () => {
    const email = { name: 'email', type: 'email', label: { key: 'form.workEmail' } };
    assert.equal(fieldErrorText(greek, email, error('required')), 'Γράψτε το υπηρεσιακό σας email');
    assert.equal(fieldErrorText(portuguese, email, error('required')), 'Escreva o seu e-mail de serviço');
    assert.equal(
      fieldErrorText(english, email, error('not-an-email')),
      'Enter the whole e-mail address, like name@example.org',
    );
  });

  it('never takes a person of a group for the one who fills in the form', () => {
    const name = { name: 'name', type: 'text', label: { key: 'form.name' } };
    assert.equal(fieldErrorText(english, name, error('required'), { inGroup: true }), 'Fill in “Full name”');
  });

  it('writes a date as the language does', () => {
    const day = { ...diet, type: 'date' };
    assert.match(
      fieldErrorText(greek, day, error('too-early', { minimum: '2026-12-04' })),
      /από 4 Δεκεμβρίου 2026 και μετά/,
    );
  });

  it('says something useful for a code of tomorrow', () => {
    assert.equal(fieldErrorText(english, diet, error('too-loud')), 'Check “Diet” and correct it');
  });
});

describe('a text of a form', () => {
  it('is Koinon’s by its key, or the network’s with its language', () => {
    assert.deepEqual(formText(greek, { key: 'form.name' }), { text: 'Ονοματεπώνυμο', lang: '' });
    assert.deepEqual(formText(portuguese, diet.label), { text: 'Diet', lang: 'en' });
    assert.deepEqual(formText(greek, { key: 'form.unheard' }), { text: 'form.unheard', lang: '' });
  });
});

describe('the words for one thing', () => {
  it('name the authority to complain to beside the rights (GDPR, article 13(2)(d))', () => {
    assert.match(String(formEl['form.noticeRights']), /καταγγελία στην αρμόδια εποπτική αρχή/);
    assert.match(String(formPt['form.noticeRights']), /reclamação à autoridade de controlo competente/);
    assert.match(String(formEn['form.noticeRights']), /complain to the supervisory authority/);
  });

  it('are the same in forms and mails: email; the unwanted mail; a free “vaga” and one’s own “lugar”', () => {
    assert.doesNotMatch(JSON.stringify(mailsEl), /ηλεκτρονικ[οό][υύ]? ταχυδρομείο/);
    assert.match(JSON.stringify(registrationLaterPt), /correio não solicitado \(spam\)/);
    assert.doesNotMatch(JSON.stringify([formPt, registrationLaterPt]), /lixo/);
    assert.doesNotMatch(JSON.stringify(mailsPt), /(sua|guard\p{L}+ (uma|nenhuma)) vaga/iu);
  });
});
