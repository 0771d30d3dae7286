import { EventPageSchema } from '@koinon/contract/events';
import { FIRST_EVENT } from './scenarios.ts';

/**
 * What the measured page's API answers: a dozen events from `today` on, as the wire carries them.
 *
 * @param today a calendar date, `YYYY-MM-DD`
 */
export function eventPage(today: string): unknown {
  const items = Array.from({ length: 12 }, (_, index) => event(index, addDays(today, index)));
  return EventPageSchema.parse({ items, next: null });
}

export const network = { id: 'gr', slug: 'gr', name: { en: 'A network' } };

function event(index: number, date: string): Record<string, unknown> {
  const instant = (time: string) => `${date}T${time}:00Z`;
  return {
    id: `event-${index}`,
    slug: `event-${index}`,
    network: 'gr',
    name: { en: index === 0 ? FIRST_EVENT : `Event number ${index}` },
    kind: index % 2 === 0 ? 'visit' : 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    url: `https://network.example/e/gr/event-${index}`,
    startDate: `${date}T10:00:00+02:00`,
    endDate: `${date}T11:30:00+02:00`,
    slots: [{ date, start: '10:00', end: '11:30', startsAt: instant('08:00'), endsAt: instant('09:30') }],
    registration: { mode: 'internal' },
    sequence: 0,
    updatedAt: instant('06:00'),
  };
}

function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
