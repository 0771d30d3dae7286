/** Where invented events may fall, counted from a given day: never from a clock. */
import { addDays, dayOfWeek, zonedToInstant } from '@koinon/i18n/dates';
import type { PlainDate } from '@koinon/i18n/dates';

/** Public holidays on a fixed day, `MM-DD`. Easter and what hangs on it is left out: a demonstration does not need it. */
const HOLIDAYS = {
  gr: ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'],
  pt: ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25', '12-26'],
};

export interface Days {
  readonly today: PlainDate;
  /** `HH:MM` on a date in the network's zone, as an instant. */
  at(date: PlainDate, time: string): string;
  /** Whether offices are open. */
  isWorkday(date: PlainDate): boolean;
  /** The first working day at or after `offset` days from today; before today, the last one at or before it. */
  workday(offset: number): PlainDate;
  /** `count` working days in a row, from `offset` days on: never across a weekend. */
  run(offset: number, count: number): PlainDate[];
  /** `count` working days a week apart, from `offset` days on. */
  weekly(offset: number, count: number): PlainDate[];
  /** The first such weekday (1 Monday … 7 Sunday) at or after `offset` days from today. */
  weekday(offset: number, day: number): PlainDate;
}

export function daysOf(network: 'gr' | 'pt', timeZone: string, today: PlainDate): Days {
  const isWorkday = (date: PlainDate) => dayOfWeek(date) < 6 && !HOLIDAYS[network].includes(date.slice(5));
  /** The dates that start at `offset` or at the first later day from which all of them are working days. */
  const search = (offset: number, steps: readonly number[]): PlainDate[] => {
    let start = addDays(today, offset);
    const dates = () => steps.map(step => addDays(start, step));
    while (!dates().every(isWorkday)) start = addDays(start, offset < 0 ? -1 : 1);
    return dates();
  };
  const steps = (count: number, each: number) => Array.from({ length: count }, (_, index) => index * each);
  return {
    today,
    isWorkday,
    at: (date, time) => zonedToInstant(date, time, timeZone),
    workday: offset => search(offset, [0])[0] ?? today,
    run: (offset, count) => search(offset, steps(count, 1)),
    weekly: (offset, count) => search(offset, steps(count, 7)),
    weekday: (offset, day) => {
      const from = addDays(today, offset);
      return addDays(from, (day - dayOfWeek(from) + 7) % 7);
    },
  };
}
