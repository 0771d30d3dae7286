import {
  addDays,
  addMonths,
  addYears,
  endOfMonth,
  startOfMonth,
  startOfWeek,
  type PlainDate,
} from '@koinon/i18n';

/** Keys of the grid (APG, Date Grid). Returns the day that gets the focus, or undefined for other keys. */
export function keyTarget(
  key: string,
  day: PlainDate,
  options: {
    readonly shift: boolean;
    readonly ctrl: boolean;
    readonly rtl: boolean;
    readonly firstDay: number;
  },
): PlainDate | undefined {
  const forward = options.rtl ? -1 : 1;
  const weekStart = startOfWeek(day, options.firstDay);
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return options.ctrl ? startOfMonth(day) : weekStart;
    case 'End':
      return options.ctrl ? endOfMonth(day) : addDays(weekStart, 6);
    case 'PageDown':
      return options.shift ? addYears(day, 1) : addMonths(day, 1);
    case 'PageUp':
      return options.shift ? addYears(day, -1) : addMonths(day, -1);
    default:
      return undefined;
  }
}
