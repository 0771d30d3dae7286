import { addDays, addMonths, addYears, startOfMonth, type PlainDate } from '@koinon/i18n';
import { AGENDA_MONTHS, type Period } from './views.ts';

/** Where previous (-1) or next (+1) leads. The agenda's next, from the past, stops at today: there it has no end. */
export function step({ view, date, today }: Period, by: -1 | 1): PlainDate {
  switch (view) {
    case 'agenda': {
      if (by < 0) return addMonths(date, -AGENDA_MONTHS);
      const next = addMonths(date, AGENDA_MONTHS);
      return date < today && next > today ? today : next;
    }
    case 'month':
      return addMonths(startOfMonth(date), by);
    case 'week':
      return addDays(date, 7 * by);
    case 'day':
      return addDays(date, by);
    case 'year':
      return addYears(date, by);
  }
}
