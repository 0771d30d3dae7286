import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '@koinon/contract';
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
import { answersOf, turn } from './index.ts';

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

test('no list is as long as somebody says', () => {
  const data = new URLSearchParams({
    'team.count': '999999999',
    'team/99999999/name': 'x',
    'team/x/name': 'y',
  });
  const { team } = answersOf(everyType, data, bodies);
  assert.ok(Array.isArray(team) && team.length === 4);
});

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
