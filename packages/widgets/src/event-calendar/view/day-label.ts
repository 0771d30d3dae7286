/** The large date of a row: «4–5» over «Παρ–Σάβ», within a width that is always the same. */
import { dayOfWeek, formatDay, formatMonthShort, formatWeekday, type Locale } from '@koinon/i18n';
import { overlaps, type PlacedEvent } from '../model/span.ts';

export interface DayLabel {
  readonly large: string;
  /** One or two lines. */
  readonly small: readonly string[];
}

/** @param day the day that the row is listed at */
export function dayLabel({ runs }: PlacedEvent, day: string, locale: Locale): DayLabel {
  const run = runs.find(one => overlaps(one, { from: day, to: day })) ?? { start: day, end: day };
  const weekday = (date: string) => formatWeekday(date, locale, 'short').replace(/\.$/, '');
  if (run.start === run.end) return { large: formatDay(day), small: [weekday(day)] };
  if (run.start.slice(0, 7) === run.end.slice(0, 7)) {
    const days =
      dayOfWeek(run.start) === dayOfWeek(run.end) ? [] : [`${weekday(run.start)}–${weekday(run.end)}`];
    return { large: `${formatDay(run.start)}–${formatDay(run.end)}`, small: days };
  }
  // Over a month's end «28–3» would read as nonsense: each day carries its month.
  const short = (date: string) => `${formatDay(date)} ${formatMonthShort(date, locale)}`;
  return { large: formatDay(day), small: [weekday(day), `${short(run.start)} – ${short(run.end)}`] };
}
