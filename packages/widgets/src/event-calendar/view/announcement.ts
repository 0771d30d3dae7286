import type { Messages, Translator } from '@koinon/i18n';
import { formatMonthTitle } from '@koinon/i18n';
import { filterKey } from '../model/filters.ts';
import type { Selectors } from '../model/selectors.ts';
import type { CalendarState } from '../model/state.ts';
import { notesOf } from './states.ts';
import { periodName } from './toolbar.ts';

export interface Announcement {
  /** What is told apart: the same key is not said twice. */
  readonly key: string;
  readonly text: string;
  /** What of it is said of the first view too, which nobody asked for: that something is wrong with it (WCAG 4.1.3). */
  readonly trouble: string;
}

interface Input {
  readonly t: Translator<Messages>;
  readonly state: CalendarState;
  readonly select: Selectors;
  /** IANA zone of the reader. */
  readonly zone: string;
}

/** What the live region says once the events of a period are there: «Δεκέμβριος 2026, 4 εκδηλώσεις». Undefined while they come. */
export function announcementOf(input: Input): Announcement | undefined {
  const { t, state, select } = input;
  const { status, offline } = state.data;
  const titles = notesOf(input).map(note => note.title);
  if (status === 'failed') titles.push(t(offline ? 'calendar.offline' : 'calendar.error'));
  const trouble = titles.join('. ');
  const where = `${t.locale} ${state.view} ${state.date} ${filterKey(state.filters)} ${state.query}`;
  if (status === 'failed') return { key: `${where} ${trouble}`, text: trouble, trouble };
  if (status !== 'ready') return undefined;
  const count = select.count(state);
  const shown =
    state.view === 'month'
      ? t('calendar.monthChanged', { month: formatMonthTitle(state.date, t.locale), count })
      : `${periodName({ t, state })}: ${t('calendar.results', { count })}`;
  return {
    key: `${where} ${count} ${trouble}`,
    text: [shown, trouble].filter(Boolean).join('. '),
    trouble,
  };
}
