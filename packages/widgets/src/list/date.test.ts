import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatInstantDate } from '@koinon/i18n';
import { LOCALES } from '@koinon/contract/values';
import { dateText } from './date.ts';

it('says the day that it was in the network’s zone, in the three languages', () => {
  assert.equal(dateText('2026-11-08T22:30:00Z', 'Europe/Athens', 'el'), '9 Νοεμβρίου 2026');
  assert.equal(dateText('2026-11-08T22:30:00Z', 'Europe/Lisbon', 'pt'), '8 de novembro de 2026');
  assert.equal(dateText('2026-11-08T22:30:00Z', 'Atlantic/Azores', 'en'), '8 November 2026');
  for (const locale of LOCALES)
    for (const zone of ['Europe/Athens', 'Europe/Lisbon', 'UTC'])
      for (const instant of ['2026-12-31T23:30:00Z', '2027-01-01T00:00:00.000Z', '2026-03-29T01:00:00+02:00'])
        assert.equal(dateText(instant, zone, locale), formatInstantDate(instant, zone, locale));
});
