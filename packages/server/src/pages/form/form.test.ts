import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import { checkAnswers, type Answer, type Answers, type Field, type FormDefinition } from '@koinon/contract';
import { FormDefinitionSchema } from '@koinon/contract/form-definition';
import { html } from '../html.ts';
import { wordsIn } from '../words.ts';
import { answersOf, renderForm, turn, type Body, type FormView } from './index.ts';

const t = wordsIn('en');
const label = (en: string, el = en) => ({ text: { en, el } });
const bodies: Body[] = [
  {
    id: 'ypes',
    name: { el: 'Υπουργείο Εσωτερικών', en: 'Ministry of the Interior' },
    acronym: { el: 'ΥΠΕΣ' },
  },
  { id: 'ekdd', name: { el: 'Σχολή Διοίκησης' }, acronym: null },
];

/** As a definition that came from a file: defaults filled in. */
function define(fields: readonly object[], more: object = {}): FormDefinition {
  const steps = [{ id: 'only', sections: [{ id: 'all', fields }] }];
  return FormDefinitionSchema.parse({ form: 'story', steps, submit: label('Send'), ...more });
}

function draw(definition: FormDefinition, view: Partial<FormView> = {}) {
  const page = renderForm(definition, { t, action: '/f/gr/any', bodies, ...view }).text;
  return load(`<!doctype html><html lang="en"><body>${page}</body></html>`);
}

const fieldsOf = (definition: FormDefinition): Field[] =>
  definition.steps.flatMap(step => step.sections.flatMap(section => section.fields));

/** What a browser would send: every input with what stands in it. */
function sent($: ReturnType<typeof load>, pressed?: string): URLSearchParams {
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

const everyType = define([
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

const answered: Answers = {
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

test('an entry is added and taken away by buttons, and nothing that was typed is lost', () => {
  const typed = sent(draw(everyType, { answers: answered }), 'Add another: Person');
  const added = turn(everyType, typed, bodies);
  assert.ok(!added.done && Array.isArray(added.answers['team']));
  assert.deepEqual({ ...added.answers, team: answered['team'] }, answered);
  assert.equal(added.answers['team'].length, 3);
  assert.deepEqual(added.errors, []);
  const full = draw(everyType, added);
  assert.notEqual(full('[id="field-team.2.name"]').attr('autofocus'), undefined);
  assert.equal(full('button').filter((_, one) => /Add another/.test(full(one).text())).length, 0);

  const less = turn(everyType, sent(full, 'Remove: Person 1'), bodies);
  assert.ok(!less.done);
  assert.deepEqual(less.answers['team'], [{ name: 'Two' }, { name: '' }]);
  assert.equal(full('button[formnovalidate]').length, 3);
});

test('an entry that was asked for and left empty at the end is none', () => {
  const added = turn(everyType, sent(draw(everyType, { answers: answered }), 'Add another: Person'), bodies);
  assert.ok(!added.done);
  const end = turn(everyType, sent(draw(everyType, added), 'Send'), bodies);
  assert.ok(end.done);
  assert.deepEqual(end.answers['team'], answered['team']);
});

test('Enter sends the form: no button that takes something away is its first', () => {
  const $ = draw(everyType, { answers: answered });
  const first = $('form button').first();
  assert.equal(first.attr('value'), 'next');
  assert.equal(first.attr('aria-hidden'), 'true');
  assert.equal(first.attr('tabindex'), '-1');
});

test('no list is as long as somebody says', () => {
  const data = new URLSearchParams({
    'team.count': '999999999',
    'team/99999999/name': 'x',
    'team/x/name': 'y',
  });
  const { team } = answersOf(everyType, data, bodies);
  assert.ok(Array.isArray(team) && team.length === 4);
});

const conditional = define([
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

test('a field with a condition is there with a sentence that says when, tied to it, and does not count otherwise', () => {
  const $ = draw(conditional);
  assert.equal(
    $('[id="field-needs.when"]').text(),
    'Only if your answer to “How will you come?” is “In person”.',
  );
  assert.equal($('[name="needs"]').attr('aria-describedby'), 'field-needs.when');
  const asked = turn(conditional, new URLSearchParams({ way: 'in', needs: '' }));
  assert.ok(!asked.done && asked.errors[0]?.pointer === '/needs');
  const left = turn(conditional, new URLSearchParams({ way: 'on', needs: 'ramp' }));
  assert.ok(left.done);
});

const stepped = define([], {
  review: true,
  steps: [
    {
      id: 'who',
      title: label('Who'),
      sections: [{ id: 'a', fields: [{ type: 'text', name: 'name', label: label('Name'), required: true }] }],
    },
    {
      id: 'how',
      title: label('How'),
      sections: [
        {
          id: 'b',
          fields: [
            ...fieldsOf(conditional),
            { type: 'text', name: 'nick', label: label('Nick'), when: [{ field: 'name', oneOf: ['Bo'] }] },
          ],
        },
      ],
    },
    {
      id: 'why',
      title: label('Why'),
      sections: [
        {
          id: 'c',
          fields: [
            { type: 'long-text', name: 'why', label: label('Why'), when: [{ field: 'way', oneOf: ['in'] }] },
          ],
        },
      ],
    },
  ],
});

test('steps carry what was answered before, ask what it calls for, and end with all answers once more', () => {
  let $ = draw(stepped, { notice: html`<p class="notice">Notice</p>` });
  assert.match($('form').text(), /Step 1 of 3/);
  assert.equal($('.notice').length, 0);
  const first = sent($);
  first.set('name', 'Maria <x>');
  const second = turn(stepped, first);
  assert.ok(!second.done && second.step === 1);

  $ = draw(stepped, second);
  assert.equal($('input[type="hidden"][name="name"]').attr('value'), 'Maria <x>');
  assert.equal($('[name="nick"]').length, 0, 'what an earlier answer rules out is not there');
  const third = sent($);
  third.set('way', 'on');
  const review = turn(stepped, third);
  assert.ok(!review.done && review.step === 3, 'a step that asks nothing is passed over');

  $ = draw(stepped, review);
  assert.match($('form').text(), /Check your answers/);
  assert.match($('dl').text(), /Maria <x>/);
  assert.match($('dl').text(), /Online/);
  assert.doesNotMatch($('dl').text(), /Needs/);
  const end = turn(stepped, sent($, 'Send'));
  assert.ok(end.done);
  assert.equal(end.answers['name'], 'Maria <x>');

  const change = $('button[value="go:how"]');
  assert.equal(change.attr('aria-label'), 'Change: How');
  const back = sent($);
  back.set('_do', 'go:how');
  const again = turn(stepped, back);
  assert.ok(!again.done && again.step === 1 && again.answers['way'] === 'on');
  assert.equal(draw(stepped, again)('input[name="way"][checked]').attr('value'), 'on');
});

test('who comes to the end past a step is led back to what is missing there', () => {
  const forged = turn(stepped, new URLSearchParams({ _step: '_review', way: 'in', needs: 'x' }));
  assert.ok(!forged.done && forged.step === 0);
  assert.equal(forged.errors[0]?.pointer, '/name');
});

test('back keeps what is on the page, right or wrong', () => {
  const data = new URLSearchParams({ _step: 'how', name: 'Bo', way: 'on', nick: 'B', _do: 'back' });
  const before = turn(stepped, data);
  assert.ok(!before.done && before.step === 0);
  const $ = draw(stepped, before);
  assert.equal($('input[type="hidden"][name="nick"]').attr('value'), 'B');
  assert.equal($('.problems').length, 0);
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

test('whatever is sent, something is shown or it is the end: nothing breaks', () => {
  const names = [everyType, stepped].flatMap(definition =>
    fieldsOf(definition).flatMap(({ name }) => [
      name,
      `${name}.year`,
      `${name}.month`,
      `${name}.day`,
      `${name}.id`,
      `${name}.count`,
      `${name}/0/name`,
    ]),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      'next',
      'back',
      'add:team',
      'remove:team:0',
      'remove:team:99',
      'go:_review',
      '_review',
      '9999-99-99',
      '-',
      '1e309',
      'NaN',
      '[object Object]',
      '__proto__',
      'r3',
      'in',
      'true',
    ),
  );
  const name = fc.constantFrom(...names, '_step', '_do', 'constructor', '__proto__');
  fc.assert(
    fc.property(
      fc.constantFrom(everyType, stepped),
      fc.array(fc.tuple(name, value), { maxLength: 30 }),
      (definition, pairs) => {
        const place = turn(definition, new URLSearchParams(pairs), bodies);
        if (place.done) return;
        const $ = draw(definition, place);
        // Drawn and sent once more, it is where it was: what was typed is not lost on the way.
        const back = answersOf(definition, sent($), bodies);
        for (const { type, name } of fieldsOf(definition)) {
          const typed: Answer = place.answers[name];
          if (
            (type === 'text' || type === 'email' || type === 'tel') &&
            typeof typed === 'string' &&
            !/[\0\r\n\uD800-\uDFFF]/.test(typed)
          ) {
            assert.equal(back[name] ?? '', typed);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
