/** When an event is, in words, from its slots: never from one start and one end drawn over the nights between. */
import type { PlainDate } from './dates.ts';
import {
  formatDateRange,
  formatDates,
  formatDayMonth,
  formatMonth,
  formatTime,
  formatTimeRange,
} from './format-dates.ts';
import type { Catalogue, Message, Translator } from './messages.ts';
import { formatList } from './numbers.ts';
import { instantToZoned, offsetOf } from './zones.ts';

/** The words this needs: a translator of any catalogue that has these keys. */
type WhenCatalogue = Catalogue & { readonly 'when.tba': Message; readonly 'when.eachDay': Message };
type Words = Pick<Translator, 'locale' | 'optional'>;

/** Wall time of the event's zone and, where the source has them, the same as instants. */
export interface WhenSlot {
  readonly date: PlainDate;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly startsAt?: string | null | undefined;
  readonly endsAt?: string | null | undefined;
}

/** What this needs of an event; wire events fit as they are. */
export interface WhenInput {
  readonly precision: 'tba' | 'year' | 'month' | 'day' | 'minute' | (string & {});
  readonly slots?: readonly WhenSlot[] | undefined;
  /** IANA zone of the wall times. */
  readonly timeZone: string;
  /** `2019`, `2019-05`, a date or a date-time: used where there are no slots. */
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/** One day of an event. `timeText` and `zoneNote` are '' where there is nothing to say. */
export interface WhenLine {
  readonly date: PlainDate;
  readonly dateText: string;
  readonly timeText: string;
  readonly zoneNote: string;
}

export interface When {
  /** «4–5 Οκτωβρίου 2023», «Μάιος 2019», «Η ημερομηνία θα ανακοινωθεί». */
  readonly dateText: string;
  /** «8:00–15:00 κάθε ημέρα», or the hours of each day; '' when no hours are known. */
  readonly timeText: string;
  /** «10:00–11:30 Λισαβόνα»: the hours in the reader's zone where its clocks differ; '' otherwise. No brackets. */
  readonly zoneNote: string;
  /** All of it in one line, the note in brackets. */
  readonly text: string;
  /** Day by day. Worth showing when the hours are not the same each day. */
  readonly lines: readonly WhenLine[];
  readonly sameHours: boolean;
}

/** «Λισαβόνα» of `Europe/Lisbon`: from the catalogue, else the city of the IANA name. */
export function zoneCity(timeZone: string, t: Pick<Words, 'optional'>): string {
  return t.optional(`zone.${timeZone}`) ?? timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** «8:00–15:00», «8:00», «έως 15:00»; '' without either. */
function hoursOf(start: string | null | undefined, end: string | null | undefined, t: Words): string {
  if (start) return formatTimeRange(start, end);
  return end ? (t.optional('when.until', { time: formatTime(end) }) ?? `–${formatTime(end)}`) : '';
}

function noteOf(slot: WhenSlot, input: WhenInput, viewerZone: string, t: Words): string {
  const instant = slot.startsAt ?? slot.endsAt;
  if (!instant || offsetOf(instant, viewerZone) === offsetOf(instant, input.timeZone)) return '';
  const [start, end] = [slot.startsAt, slot.endsAt].map(iso =>
    iso ? instantToZoned(iso, viewerZone) : null,
  );
  const date = (start ?? end)?.date ?? slot.date;
  const day = date === slot.date ? '' : `${formatDayMonth(date, t.locale)}, `;
  return `${day}${hoursOf(start?.time, end?.time, t)} ${zoneCity(viewerZone, t)}`;
}

function linesOf(input: WhenInput, viewerZone: string | undefined, t: Words): WhenLine[] {
  const byDate = new Map<PlainDate, WhenSlot[]>();
  for (const slot of input.slots ?? []) byDate.set(slot.date, [...(byDate.get(slot.date) ?? []), slot]);
  const days = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([date, slots]) => {
    const timeOf = ({ start, end }: WhenSlot) => start || end || '';
    const timed = slots.filter(timeOf).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    const notes = viewerZone
      ? timed.map(slot => noteOf(slot, input, viewerZone, t)).filter(note => note !== '')
      : [];
    return {
      date,
      dateText: formatDates([date], t.locale),
      timeText: formatList(
        timed.map(({ start, end }) => hoursOf(start, end, t)),
        t.locale,
      ),
      zoneNote: formatList(notes, t.locale),
    };
  });
}

function dateTextOf(input: WhenInput, lines: readonly WhenLine[], t: Words): string {
  const { precision, startDate } = input;
  if (precision === 'tba') return t.optional('when.tba') ?? '';
  if (precision === 'year' && startDate) return startDate.slice(0, 4);
  if (precision === 'month' && startDate) return formatMonth(startDate, t.locale);
  if (lines.length > 0) {
    return formatDates(
      lines.map(line => line.date),
      t.locale,
    );
  }
  if (!startDate || startDate.length < 10) return t.optional('when.tba') ?? '';
  return formatDateRange(startDate.slice(0, 10), (input.endDate ?? startDate).slice(0, 10), t.locale);
}

/**
 * The parts of an event's "when". `viewerZone` (IANA) adds the hours in that zone where its offset differs
 * at the time of the event. A month is never written as its first day, and an event without a date says so.
 */
export function formatWhen<C extends WhenCatalogue>(
  input: WhenInput,
  t: Translator<C>,
  viewerZone?: string,
): When {
  const exact = input.precision !== 'tba' && input.precision !== 'year' && input.precision !== 'month';
  const lines = exact ? linesOf(input, viewerZone, t) : [];
  const dateText = dateTextOf(input, lines, t);
  const first = lines[0];
  const same = lines.every(line => line.timeText === first?.timeText);
  const sameNote = same && lines.every(line => line.zoneNote === first?.zoneNote);
  let timeText = '';
  let zoneNote = '';
  if (first && same) {
    timeText =
      first.timeText && lines.length > 1
        ? (t.optional('when.eachDay', { hours: first.timeText }) ?? first.timeText)
        : first.timeText;
  } else {
    timeText = lines
      .map(line => (line.timeText ? `${formatDayMonth(line.date, t.locale)} ${line.timeText}` : ''))
      .filter(text => text !== '')
      .join(' · ');
  }
  if (first && sameNote) zoneNote = first.zoneNote;
  else {
    zoneNote = lines
      .map(line => (line.zoneNote ? `${formatDayMonth(line.date, t.locale)}: ${line.zoneNote}` : ''))
      .filter(text => text !== '')
      .join(' · ');
  }
  const text = [dateText, timeText].filter(part => part !== '').join(', ') + (zoneNote && ` (${zoneNote})`);
  return { dateText, timeText, zoneNote, text, lines, sameHours: same };
}
