import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventRecordSchema } from '@koinon/contract/events';
import { registrationForm } from '@koinon/contract/forms';
import { el } from '@koinon/i18n/el';
import { en } from '@koinon/i18n/en';
import { formEl } from '@koinon/i18n/form/el';
import { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { pt } from '@koinon/i18n/pt';
import { event } from '../testing/records.ts';
import { changeForm } from './view.ts';

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, one]) =>
        name === 'key' && typeof one === 'string' ? [one] : keysIn(one),
      );

test('every key of the form and of its change is in every catalogue', () => {
  const record = EventRecordSchema.parse(
    event('all', {
      eventAttendanceMode: 'mixed',
      trackChoice: 'many',
      tracks: [
        { id: 'a', name: { el: 'Α' } },
        { id: 'b', name: { el: 'Β' } },
      ],
      participantRoles: [{ id: 'expert', name: { el: 'Εμπειρογνώμονας' } }],
      registration: { mode: 'internal', waitingList: true, partyMax: 4 },
    }),
  );
  const full = registrationForm(record, ['a', 'offline']);
  const keys = new Set(keysIn([full, changeForm(full), registrationForm({ ...record, trackChoice: 'one' })]));
  assert.ok(keys.size > 15);
  for (const words of [
    { ...el, ...formEl },
    { ...pt, ...formPt },
    { ...en, ...formEn },
  ]) {
    for (const key of keys) assert.ok(Object.hasOwn(words, key), key);
  }
});
