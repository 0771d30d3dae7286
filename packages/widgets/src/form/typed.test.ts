import { checkAnswers, toBody, type FormDefinition } from '@koinon/contract/forms';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle } from './later/settle.ts';
import { answerAt, initialAnswers, withAnswer } from './typed.ts';
import * as forms from './testing/definitions.ts';

const { onePage, section } = forms;
const bodyOf = (form: FormDefinition, typed: Parameters<typeof settle>[1]) =>
  toBody(form, settle(form, typed));

describe('what is typed', () => {
  const party = onePage(section('a', [forms.party]));

  it('is a number where it is one, with the comma of Greek and Portuguese too', () => {
    assert.deepEqual(bodyOf(party, { party: ' 3 ' }), { party: 3 });
    assert.deepEqual(settle(party, { party: '1,5' }), { party: 1.5 });
    for (const typed of ['three', '3 people', '0x10', '1e3', '']) {
      const errors = checkAnswers(party, settle(party, { party: typed }));
      assert.deepEqual(
        errors.map(({ code }) => code),
        [typed === '' ? 'required' : 'not-a-number'],
        typed,
      );
    }
  });

  it('is a date of three parts, as people write them', () => {
    const form = onePage(section('a', [forms.day]));
    assert.deepEqual(bodyOf(form, { 'answers/day': '2026-12-5' }), { answers: { day: '2026-12-05' } });
    const codes = ['2026-13-05', '2026--', '26-12-05', '2026-11-30', ''].map(
      typed => checkAnswers(form, settle(form, { 'answers/day': typed }))[0]?.code,
    );
    assert.deepEqual(codes, ['not-a-date', 'not-a-date', 'not-a-date', 'too-early', 'required']);
  });

  it('is a body of the register by its id, or another by its name, never both', () => {
    const form = onePage(section('a', [forms.organisation]));
    assert.deepEqual(bodyOf(form, { organisation: { id: 'ekdda', name: 'ΕΚΔΔΑ' } }), {
      organisation: { id: 'ekdda' },
    });
    assert.deepEqual(bodyOf(form, { organisation: { name: ' Δήμος ' } }), {
      organisation: { name: 'Δήμος' },
    });
    assert.deepEqual(bodyOf(form, { organisation: { name: ' ' } }), {});
  });

  it('stays when its field is hidden, and is not sent', () => {
    const form = onePage(section('a', [forms.attendance, forms.needs]));
    const typed = { attendance: 'online', needs: 'A ramp' };
    assert.deepEqual(bodyOf(form, typed), { attendance: 'online' });
    assert.deepEqual(bodyOf(form, { ...typed, attendance: 'offline' }), {
      attendance: 'offline',
      needs: 'A ramp',
    });
  });

  it('is found and set inside a group', () => {
    const typed = { people: [{ name: 'A' }, { name: 'B' }] };
    assert.equal(answerAt(typed, 'people/1/name'), 'B');
    assert.deepEqual(withAnswer(typed, 'people/1/name', 'C'), { people: [{ name: 'A' }, { name: 'C' }] });
    assert.deepEqual(withAnswer({}, 'answers/diet', 'x'), { 'answers/diet': 'x' });
  });
});

describe('a new form', () => {
  it('begins with what the definition and the widget put there', () => {
    const form = onePage(section('a', [forms.party, forms.name]));
    assert.deepEqual(initialAnswers(form), { party: '1' });
    assert.deepEqual(initialAnswers(form, { party: 3, name: 'A' }), { party: 3, name: 'A' });
  });
});
