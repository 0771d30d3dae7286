import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { EventRecordSchema } from '../event-record.ts';
import { check } from '../parse.ts';
import { RegistrationInputSchema } from '../registrations.ts';
import { askedFields, fromBody, isAsked, toBody, type Answers } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import { FormDefinitionSchema, type Field, type FormDefinition } from './form-definition.ts';
import { registrationForm } from './registration-form.ts';
import { registrationErrors } from './registration-rules.ts';

const read = check(EventRecordSchema, {
  id: 'lab',
  slug: 'lab',
  name: { el: 'Εργαστήριο' },
  kind: 'lab',
  precision: 'minute',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2026-12-04', start: '08:00', end: '15:00' }],
  eventAttendanceMode: 'mixed',
  trackChoice: 'one',
  tracks: [
    { id: 'a', name: { el: 'Α' } },
    { id: 'b', name: { el: 'Β' } },
  ],
  participantRoles: [{ id: 'expert', name: { el: 'Εμπειρογνώμονας' } }],
  registration: { mode: 'internal', partyMax: 5, waitingList: true },
  form: {
    organization: 'required',
    questions: [
      {
        type: 'choice',
        name: 'diet',
        label: { text: { el: 'Γεύμα;' } },
        options: [
          { value: 'yes', label: { text: { el: 'Ναι' } } },
          { value: 'no', label: { text: { el: 'Όχι' } } },
        ],
      },
      {
        type: 'text',
        name: 'allergy',
        label: { text: { el: 'Αλλεργίες' } },
        required: true,
        when: [{ field: 'diet', oneOf: ['yes'] }],
      },
      { type: 'number', name: 'years', label: { text: { el: 'Έτη' } }, min: 0, max: 50 },
    ],
  },
});
assert.ok(read.ok, JSON.stringify(read));
const event = read.value;
const form = registrationForm(event, ['a', 'online']);

const complete: Answers = {
  name: ' Μαρία Παπαδοπούλου ',
  email: 'maria@example.gov.gr',
  organisation: { name: 'Δήμος Αθηναίων' },
  attendance: 'offline',
  track: 'b',
  role: 'expert',
  party: 2,
  needs: 'Ράμπα',
  'answers/diet': 'yes',
  'answers/allergy': 'καρύδια',
  privacy: true,
};

const codes = (answers: Answers) =>
  Object.fromEntries(checkAnswers(form, answers).map(({ pointer, code }) => [pointer, code]));

test('the form of an event is one that the contract takes', () => {
  const checked = check(FormDefinitionSchema, form);
  assert.ok(checked.ok, JSON.stringify(checked));
  assert.deepEqual(checked.value, form, 'nothing is left to be filled in');
});

test('what passes the form passes the schema, and comes back as it was', () => {
  assert.deepEqual(checkAnswers(form, complete), []);
  const body = { ...toBody(form, complete), lang: 'el' };
  const checked = check(RegistrationInputSchema, body);
  assert.ok(checked.ok, JSON.stringify(checked));
  assert.equal(checked.value.name, 'Μαρία Παπαδοπούλου');
  assert.deepEqual(checked.value.answers, { diet: 'yes', allergy: 'καρύδια' });
  assert.deepEqual(fromBody(form, body), { ...complete, name: 'Μαρία Παπαδοπούλου' });
});

test('an empty form is told of each field that it needs, once, in order', () => {
  assert.deepEqual(
    checkAnswers(form, {}).map(({ pointer, code }) => `${pointer} ${code}`),
    ['/name', '/email', '/organisation', '/attendance', '/track', '/role', '/party', '/privacy'].map(
      pointer => `${pointer} required`,
    ),
  );
});

test('a field that is not asked is neither missed nor sent', () => {
  const online = { ...complete, attendance: 'online' };
  const needs = askedFields(form, online).find(({ name }) => name === 'needs');
  assert.equal(needs, undefined);
  assert.equal('needs' in toBody(form, online), false);
  const no: Answers = { ...complete, 'answers/diet': 'no', 'answers/allergy': undefined };
  assert.deepEqual(checkAnswers(form, no), []);
  assert.equal(codes({ ...complete, 'answers/allergy': '\u200b \u3164' })['/answers/allergy'], 'required');
  assert.equal(codes({ ...complete, 'answers/allergy': ' ' })['/answers/allergy'], 'required');
});

test('a condition may be turned round', () => {
  const field = { when: [{ field: 'attendance', oneOf: ['online'], not: true }] };
  assert.equal(isAsked(field, {}), true);
  assert.equal(isAsked(field, { attendance: 'online' }), false);
});

test('each wrong answer has its own code', () => {
  assert.deepEqual(
    codes({
      ...complete,
      name: 'Α\nΒ',
      email: 'maria@',
      organisation: { name: 'x'.repeat(301) },
      attendance: 'by-boat',
      track: 'c',
      party: 9,
      'answers/years': 1.5,
    }),
    {
      '/name': 'bad-format',
      '/email': 'not-an-email',
      '/organisation': 'too-long',
      '/attendance': 'not-allowed',
      '/track': 'not-allowed',
      '/party': 'too-big',
      '/answers/years': 'not-whole',
    },
  );
  assert.equal(codes({ ...complete, party: 'many' })['/party'], 'not-a-number');
});

test('what is full says so, and that one may wait', () => {
  const hints = askedFields(form, {}).flatMap(field =>
    'options' in field ? field.options.map(({ value, hint }) => [value, hint?.key]) : [],
  );
  assert.ok(hints.some(([value, key]) => value === 'a' && key === 'form.optionWaiting'));
  assert.ok(hints.some(([value, key]) => value === 'b' && key === undefined));
});

const groupForm: FormDefinition = {
  form: 'registration',
  review: false,
  submit: { key: 'form.register' },
  steps: [
    {
      id: 'one',
      title: null,
      sections: [
        {
          id: 'people',
          title: null,
          note: null,
          folded: false,
          fields: [
            {
              type: 'group',
              name: 'people',
              label: { key: 'x' },
              hint: null,
              required: false,
              when: [],
              min: 1,
              max: 2,
              item: { key: 'x' },
              fields: [
                {
                  type: 'text',
                  name: 'name',
                  label: { key: 'x' },
                  hint: null,
                  required: true,
                  when: [],
                  maxLength: 10,
                  autocomplete: null,
                },
              ],
            } satisfies Field,
          ],
        },
      ],
    },
  ],
};

test('entries of a group are checked where they stand', () => {
  assert.deepEqual(checkAnswers(groupForm, {}), [{ pointer: '/people', code: 'required', params: {} }]);
  assert.deepEqual(
    checkAnswers(groupForm, { people: [{ name: 'Ana' }, { name: '' }] }).map(({ pointer, code }) => [
      pointer,
      code,
    ]),
    [['/people/1/name', 'required']],
  );
  assert.equal(checkAnswers(groupForm, { people: [{}, {}, {}] })[0]?.code, 'too-many');
  assert.deepEqual(toBody(groupForm, { people: [{ name: ' Ana ' }] }), { people: [{ name: 'Ana' }] });
});

const anything = fc.dictionary(
  fc.constantFrom(
    'name',
    'email',
    'organisation',
    'attendance',
    'track',
    'role',
    'party',
    'needs',
    'answers/diet',
    'answers/allergy',
    'answers/years',
    'privacy',
  ),
  fc.anything({ maxDepth: 2 }),
);

test('no answers at all can break the check', () => {
  fc.assert(fc.property(anything, answers => Array.isArray(checkAnswers(form, answers as Answers))));
  fc.assert(
    fc.property(fc.anything({ maxDepth: 3 }), people =>
      Array.isArray(checkAnswers(groupForm, { people } as Answers)),
    ),
  );
  assert.equal(checkAnswers(groupForm, { people: [null] } as unknown as Answers)[0]?.code, 'wrong-type');
});

const plausible = fc.record({
  name: fc.string({ maxLength: 250 }),
  email: fc.oneof(fc.emailAddress(), fc.string({ maxLength: 20 })),
  organisation: fc.record({ name: fc.string({ maxLength: 320 }) }),
  attendance: fc.constantFrom('offline', 'online', 'x'),
  track: fc.constantFrom('a', 'b', 'x'),
  role: fc.constantFrom('expert', 'x'),
  party: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.double()),
  needs: fc.string({ maxLength: 1100 }),
  privacy: fc.boolean(),
});

test('the form refuses whatever the schema refuses: nobody learns of a mistake only from the server', () => {
  fc.assert(
    fc.property(plausible, answers => {
      if (checkAnswers(form, answers).length > 0) return;
      const checked = check(RegistrationInputSchema, { ...toBody(form, answers), lang: 'el' });
      assert.ok(checked.ok, JSON.stringify(checked));
    }),
    { numRuns: 500 },
  );
});

test('a form with several choices takes a list of them, and says once where it is none', () => {
  const many = registrationForm({ ...event, trackChoice: 'many' });
  const body = check(RegistrationInputSchema, { ...toBody(form, complete), lang: 'el' });
  assert.ok(body.ok);
  const found = (track: string | string[]) =>
    registrationErrors(many, { ...body.value, track }).map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(found('b'), ['/track wrong-type']);
  assert.deepEqual(found(['b']), []);
});
