import type { Messages, Translator } from '@koinon/i18n';
import { formatMonthTitle } from '@koinon/i18n';
import { filterKey } from '../model/filters.ts';
import type { Selectors } from '../model/selectors.ts';
import type { CalendarState } from '../model/state.ts';
import { periodName } from './toolbar.ts';

export interface Announcement {
  /** What is told apart: the same key is not said twice. */
  readonly key: string;
  readonly text: string;
}

/** What the live region says once the events of a period are there: «Δεκέμβριος 2026, 4 εκδηλώσεις». Undefined while they come. */
export function announcementOf(input: {
  readonly t: Translator<Messages>;
  readonly state: CalendarState;
  readonly select: Selectors;
}): Announcement | undefined {
  const { t, state, select } = input;
  const { status, offline } = state.data;
  const where = `${t.locale} ${state.view} ${state.date} ${filterKey(state.filters)} ${state.query}`;
  if (status === 'failed') {
    return { key: `${where} failed`, text: offline ? t('calendar.offline') : t('calendar.error') };
  }
  if (status !== 'ready') return undefined;
  const count = select.count(state);
  const key = `${where} ${count}${state.data.stale ? ' stale' : ''}`;
  if (state.view === 'month') {
    return {
      key,
      text: t('calendar.monthChanged', { month: formatMonthTitle(state.date, t.locale), count }),
    };
  }
  return { key, text: `${periodName({ t, state })}: ${t('calendar.results', { count })}` };
}
