import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventOf, slots } from '../testing/events.ts';
import { entriesOf, googleUrl, outlookUrl } from './calendar-entries.ts';

const texts = { title: 'Εργαστήριο & συζήτηση', details: 'Λεπτομέρειες', place: 'Αθήνα', url: undefined };
const entries = (input: Parameters<typeof eventOf>[0]) => entriesOf(eventOf(input), texts);
const parameters = (address: string) => new URL(address).searchParams;

describe('entries of a personal calendar', () => {
  it('are one a day, never a bar over the night between', () => {
    assert.deepEqual(
      entries({ slots: slots('2026-12-04', '2026-12-05') }).map(one => [one.startsAt, one.endsAt]),
      [
        ['2026-12-04T06:00:00Z', '2026-12-04T13:00:00Z'],
        ['2026-12-05T06:00:00Z', '2026-12-05T13:00:00Z'],
      ],
    );
  });

  it('give an hour to what has no end', () => {
    const [entry] = entries({ startDate: '2026-12-04T09:00' });
    assert.equal(Date.parse(entry?.endsAt ?? '') - Date.parse(entry?.startsAt ?? ''), 3_600_000);
  });

  it('are none without an exact date', () => {
    assert.deepEqual(entries({ startDate: '2026-12' }), []);
  });

  it('link to Google with UTC hours, and with the day after the last whole day', () => {
    const [timed] = entries({ slots: slots('2026-12-04') });
    const [whole] = entries({ startDate: '2026-12-04', endDate: '2026-12-06' });
    assert.ok(timed && whole);
    assert.equal(parameters(googleUrl(timed)).get('dates'), '20261204T060000Z/20261204T130000Z');
    assert.equal(parameters(googleUrl(timed)).get('text'), 'Εργαστήριο & συζήτηση');
    assert.equal(parameters(googleUrl(timed)).get('ctz'), 'Europe/Athens');
    assert.equal(parameters(googleUrl(whole)).get('dates'), '20261204/20261207');
  });

  it('link to Outlook as hours or as whole days', () => {
    const [timed] = entries({ slots: slots('2026-12-04') });
    const [whole] = entries({ startDate: '2026-12-04' });
    assert.ok(timed && whole);
    assert.deepEqual(
      ['startdt', 'enddt', 'allday'].map(name => parameters(outlookUrl(timed)).get(name)),
      ['2026-12-04T06:00:00Z', '2026-12-04T13:00:00Z', 'false'],
    );
    assert.deepEqual(
      ['startdt', 'enddt', 'allday'].map(name => parameters(outlookUrl(whole)).get(name)),
      ['2026-12-04', '2026-12-05', 'true'],
    );
  });
});
