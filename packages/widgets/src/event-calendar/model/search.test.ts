import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventOf } from '../testing/events.ts';
import { matchesSearch } from './search.ts';

describe('search', () => {
  const event = eventOf({
    name: { el: 'Ενσωμάτωση των αρχών της Ανοικτής Διακυβέρνησης', pt: 'Governação aberta' },
    startDate: '2026-12-04',
    location: { name: 'ΕΚΔΔΑ', addressLocality: 'Αθήνα' },
    organizations: [{ id: 'itek', role: 'organizer', name: 'Ινστιτούτο', acronym: 'ΙΤΕΚ' }],
  });
  const rows: [string, boolean][] = [
    ['', true],
    ['ενσωματωση', true],
    ['ΑΡΧΩΝ', true],
    ['διακυβέρνησησ', true],
    ['governacao', true],
    ['αθηνα ενσωματωση', true],
    ['ιτεκ', true],
    ['θεσσαλονίκη', false],
    ['αρχών θεσσαλονίκη', false],
  ];
  for (const [query, expected] of rows) {
    it(`${expected ? 'finds' : 'does not find'} by "${query}"`, () =>
      assert.equal(matchesSearch(event, query), expected));
  }
});
