import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLdOf } from './json-ld.ts';
import { eventOf } from './testing/events.ts';

/** As a crawler reads it: what is undefined is not there. */
const read = (...events: ReturnType<typeof eventOf>[]): unknown =>
  JSON.parse(JSON.stringify(jsonLdOf(events, 'el')));

describe('schema.org of the events in sight', () => {
  it('says when, where, who and how, in the page’s language', () => {
    const event = eventOf({
      name: { el: 'Εργαστήριο', en: 'Lab' },
      startDate: '2026-12-04T09:00',
      endDate: '2026-12-04T15:00',
      url: 'https://network.example/e/gr/lab',
      eventAttendanceMode: 'mixed',
      location: { name: 'ΕΚΔΔΑ', addressLocality: 'Αθήνα' },
      organizations: [
        { id: 'itek', role: 'organizer', name: 'ΙΤΕΚ' },
        { id: 'other', role: 'partner', name: 'Άλλος' },
      ],
    });
    assert.deepEqual(read(event), [
      {
        '@type': 'Event',
        name: 'Εργαστήριο',
        startDate: '2026-12-04T09:00:00+02:00',
        endDate: '2026-12-04T15:00:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        url: 'https://network.example/e/gr/lab',
        location: {
          '@type': 'Place',
          name: 'ΕΚΔΔΑ',
          address: { '@type': 'PostalAddress', addressLocality: 'Αθήνα' },
        },
        organizer: [{ '@type': 'Organization', name: 'ΙΤΕΚ' }],
      },
    ]);
  });

  it('leaves out events without an exact date, because schema.org requires one', () => {
    assert.deepEqual(
      read(eventOf({ precision: 'tba' }), eventOf({ startDate: '2026-12' }), eventOf({ startDate: '2026' })),
      [],
    );
  });

  it('says a cancelled event as cancelled, and hands on no address that is a script', () => {
    const [item] = jsonLdOf(
      [eventOf({ startDate: '2026-12-04', eventStatus: 'cancelled', url: 'javascript:alert(1)' })],
      'el',
    );
    assert.deepEqual(
      [Reflect.get(Object(item), 'eventStatus'), Reflect.get(Object(item), 'url')],
      ['https://schema.org/EventCancelled', undefined],
    );
  });
});
