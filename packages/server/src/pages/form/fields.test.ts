import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '@koinon/contract';
import {
  answered,
  bodies,
  conditional,
  define,
  draw,
  everyType,
  fieldsOf,
  label,
  sent,
} from '../../testing/plain-forms.ts';
import { html } from '../html.ts';
import { wordsIn } from '../words.ts';
import { answersOf, turn } from './index.ts';

test('what is drawn and sent back unchanged are the same answers, for every type of field', () => {
  const $ = draw(everyType, { answers: answered });
  const back = answersOf(everyType, sent($), bodies);
  assert.deepEqual(back, answered);
  assert.deepEqual(checkAnswers(everyType, back), []);
});

test('every control has one visible label, and what describes it is there', () => {
  const errors = fieldsOf(everyType).map(({ name }) => ({
    pointer: `/${name}`,
    code: 'required' as const,
    params: {},
  }));
  const $ = draw(everyType, { answers: answered, errors, trap: true });
  const ids = $('[id]')
    .toArray()
    .map(element => $(element).attr('id'));
  assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
  $('input:not([type="hidden"]), select, textarea').each((_, element) => {
    const id = $(element).attr('id') ?? '';
    assert.equal($(`label[for="${id}"]`).length, 1, id);
  });
  $('[aria-describedby]').each((_, element) => {
    for (const id of ($(element).attr('aria-describedby') ?? '').split(' ')) {
      assert.equal($(`[id="${id}"]`).length, 1, id);
    }
  });
  assert.equal(
    $('[required], [maxlength], [min], [max], [pattern], [placeholder], [style], script').length,
    0,
  );
  assert.notEqual($('form').attr('novalidate'), undefined);
});

test('each error stands above the form as a link to its control and at the field in the same words', () => {
  const empty = turn(everyType, new URLSearchParams(), bodies);
  assert.ok(!empty.done);
  const $ = draw(everyType, empty);
  const links = $('.problems a').toArray();
  assert.deepEqual(
    links.map(link => $(link).attr('href')),
    ['#field-name', '#field-email', '#field-charter'],
  );
  for (const link of links) {
    const control = $(`[id="${$(link).attr('href')?.slice(1)}"]`);
    assert.equal(control.attr('aria-invalid'), 'true');
    const error = $(`[id="${control.attr('id')}.error"]`);
    assert.equal(error.find('.unseen').text(), 'Error:');
    assert.ok(error.text().includes($(link).text()));
    assert.ok((control.attr('aria-describedby') ?? '').split(' ').includes(error.attr('id') ?? ''));
  }
  const heading = $('.problems').children().first();
  assert.equal(heading.text(), 'There is a problem');
  assert.equal(heading.attr('tabindex'), '-1');
  assert.notEqual(heading.attr('autofocus'), undefined);
  assert.equal($('[role="alert"]').length, 0);
});

test('the error comes between the hint and the control, in reading order as on the page', () => {
  const definition = define([
    { type: 'text', name: 'name', label: label('Name'), hint: label('As on your card'), required: true },
  ]);
  const $ = draw(definition, { errors: [{ pointer: '/name', code: 'required', params: {} }] });
  const order = $('.field')
    .children()
    .toArray()
    .map(element => $(element).attr('class') ?? element.tagName);
  assert.deepEqual(order, ['label', 'hint', 'error', 'line']);
  assert.equal($('input.line').attr('aria-describedby'), 'field-name.hint field-name.error');
});

test('an error inside an entry leads to that entry’s control; one that no field has is said without a link', () => {
  const $ = draw(everyType, {
    answers: answered,
    errors: [
      { pointer: '/team/1/name', code: 'required', params: {} },
      { pointer: '/team', code: 'too-many', params: { maximum: 3 } },
      { pointer: '/body/name', code: 'too-long', params: { maximum: 300 } },
      { pointer: '/nowhere', code: 'unknown-field', params: {} },
    ],
  });
  const items = $('.problems li').toArray();
  assert.deepEqual(
    items.map(item => $(item).find('a').attr('href')),
    ['#field-team.1.name', '#field-team', '#field-body', undefined],
  );
  assert.equal($('[id="field-team.1.name"]').attr('aria-invalid'), 'true');
  assert.equal($('[id="field-team.0.name"]').attr('aria-invalid'), undefined);
  assert.equal($('[id="field-team"]').length, 1);
});

test('the right keyboard and what the browser knows already are offered', () => {
  const $ = draw(everyType);
  const attributes = (name: string) => $(`[name="${name}"]`).attr() ?? {};
  assert.equal(attributes('email')['type'], 'email');
  assert.equal(attributes('email')['autocomplete'], 'email');
  assert.equal(attributes('email')['spellcheck'], 'false');
  assert.equal(attributes('phone')['type'], 'tel');
  assert.equal(attributes('people')['inputmode'], 'numeric');
  assert.equal(attributes('people')['value'], '1');
  assert.equal(attributes('share')['inputmode'], 'decimal');
  assert.equal(attributes('since.year')['autocomplete'], 'bday-year');
  assert.equal(attributes('name')['autocomplete'], 'name');
});

test('many options are a list to open, few are all to be seen', () => {
  const $ = draw(everyType, { answers: { region: 'r3' } });
  assert.equal($('input[type="radio"][name="way"]').length, 2);
  assert.equal($('select[name="region"] option[selected]').attr('value'), 'r3');
  assert.equal($('select[name="region"] option').length, 10);
  assert.equal($('[id="field-way.2.hint"]').text().trim(), 'Full');
  assert.match($('fieldset:has([name="topics"])').text(), /up to 2/);
});

test('what can be left out says so', () => {
  const $ = draw(everyType);
  assert.match($('label[for="field-phone"]').text(), /\(optional\)/);
  assert.doesNotMatch($('label[for="field-email"]').text(), /optional/);
});

test('what is no number and no date comes back as it was typed', () => {
  const data = new URLSearchParams({
    people: 'three',
    share: ' 2,5 ',
    'since.day': '31',
    'since.month': 'Feb',
    'since.year': '',
  });
  const answers = answersOf(everyType, data, bodies);
  assert.equal(answers['people'], 'three');
  assert.equal(answers['share'], 2.5);
  const errors = checkAnswers(everyType, answers).map(({ pointer, code }) => `${pointer} ${code}`);
  assert.ok(errors.includes('/people not-a-number') && errors.includes('/since not-a-date'));
  const $ = draw(everyType, { answers });
  assert.equal($('[name="people"]').attr('value'), 'three');
  assert.equal($('[name="since.day"]').attr('value'), '31');
  assert.equal($('[name="since.month"]').attr('value'), 'Feb');
});

test('a body’s name or acronym is that body, however it is accented; another name is kept as it is', () => {
  const answer = (body: string) => answersOf(everyType, new URLSearchParams({ body }), bodies)['body'];
  assert.deepEqual(answer('ΥΠΟΥΡΓΕΙΟ εσωτερικων'), { id: 'ypes' });
  assert.deepEqual(answer('υπες'), { id: 'ypes' });
  assert.deepEqual(answer('Δήμος Πειραιά'), { name: 'Δήμος Πειραιά' });
  const $ = draw(everyType, { answers: { body: { id: 'ypes' } } });
  assert.equal($('[name="body"]').attr('value'), 'Ministry of the Interior');
  assert.equal($(`datalist[id="${$('[name="body"]').attr('list')}"] option`).length, 2);
});

test('the text that is agreed to stands whole before its box, which is not ticked', () => {
  const $ = draw(everyType);
  assert.match($('.agreed').text(), /The whole charter\./);
  assert.equal($('[name="charter"]').attr('checked'), undefined);
});

test('Enter sends the form: no button that takes something away is its first', () => {
  const $ = draw(everyType, { answers: answered });
  const first = $('form button').first();
  assert.equal(first.attr('value'), 'next');
  assert.equal(first.attr('aria-hidden'), 'true');
  assert.equal(first.attr('tabindex'), '-1');
});

test('how the data are used is read before it is agreed to, or before the last button', () => {
  const notice = html`<p class="notice">Notice</p>`;
  const agreed = draw(everyType, { notice }).html();
  assert.ok(agreed.indexOf('class="notice"') < agreed.indexOf('name="charter"'));
  const plain = draw(conditional, { notice }).html();
  assert.ok(plain.indexOf('class="notice"') > plain.indexOf('name="needs"'));
  assert.ok(plain.indexOf('class="notice"') < plain.lastIndexOf('<button'));
});

test('machines find a field that people neither see nor come to', () => {
  const trap = draw(everyType, { trap: true })('[name="leaveEmpty"]');
  assert.equal(trap.attr('tabindex'), '-1');
  assert.equal(trap.attr('autocomplete'), 'off');
  assert.equal(trap.attr('type'), 'text');
  assert.equal(trap.closest('[aria-hidden="true"].unseen').length, 1);
  assert.equal(draw(everyType)('[name="leaveEmpty"]').length, 0);
});

test('words that are not in the page’s language say in which they are', () => {
  const definition = define([{ type: 'text', name: 'name', label: { text: { el: 'Ειδικότητα' } } }]);
  assert.equal(draw(definition)('label span[lang="el"]').text(), 'Ειδικότητα');
  assert.equal(draw(definition, { t: wordsIn('el') })('label span[lang]').length, 0);
});

const folding = define([], {
  steps: [
    {
      id: 'only',
      sections: [
        { id: 'all', fields: [{ type: 'email', name: 'email', label: label('E-mail'), required: true }] },
        {
          id: 'more',
          title: label('More choices (optional)'),
          folded: true,
          fields: [
            { type: 'text', name: 'unit', label: label('Unit') },
            { type: 'url', name: 'site', label: label('Site') },
          ],
        },
      ],
    },
  ],
});

test('a folded section is closed under its title, its labels do not say again that they are optional, and is sent as it is', () => {
  const preset = { unit: 'Finance' };
  const $ = draw(folding, { answers: preset, preset });
  assert.equal($('details').length, 1);
  assert.equal($('details').attr('open'), undefined);
  assert.equal($('details > summary').text(), 'More choices (optional)');
  assert.equal($('details .optional').length, 0);
  assert.deepEqual(answersOf(folding, sent($), bodies)['unit'], 'Finance');
});

test('a folded section is open where something in it is wrong, has the focus or was answered otherwise than before', () => {
  const preset = { unit: 'Finance' };
  const open = (view: Parameters<typeof draw>[1]) =>
    draw(folding, { preset, ...view })('details[open]').length;
  const site = { pointer: '/site', code: 'bad-format' as const, params: {} };
  assert.equal(open({ answers: preset, errors: [site] }), 1);
  assert.equal(open({ answers: preset, errors: [{ ...site, pointer: '/email' }] }), 0);
  assert.equal(open({ answers: preset, focus: 'field-site' }), 1);
  assert.equal(open({ answers: { ...preset, site: 'https://example.org' } }), 1);
  assert.equal(open({ answers: { unit: '' } }), 1);
  assert.equal(open({ answers: { ...preset, site: '' } }), 0);
});
