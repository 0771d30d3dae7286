/** Whether one can come, in a few words for the end of a row. Pure. */
import { isOver, registrationState, type CalendarEvent } from '@koinon/contract';
import { formatDate, instantToZoned } from '@koinon/i18n';
import type { ViewContext } from './context.ts';

export interface Availability {
  readonly text: string;
  readonly tone: 'good' | 'wait' | 'quiet' | 'off';
}

/** So few places are said to be the last ones. */
const LAST = 3;

export function availabilityOf(
  { t, now }: Pick<ViewContext, 't' | 'now'>,
  event: CalendarEvent,
): Availability | undefined {
  if (event.eventStatus === 'cancelled') return { text: t('status.cancelled'), tone: 'off' };
  if (event.eventStatus === 'postponed') return { text: t('status.postponed'), tone: 'wait' };
  if (isOver(event, now)) return undefined;
  switch (registrationState(event, now)) {
    case 'open':
      return { text: placesOf(t, event), tone: 'good' };
    case 'waiting-list':
      return { text: t('availability.waitingListShort'), tone: 'wait' };
    case 'full':
      return { text: t('availability.full'), tone: 'quiet' };
    case 'closed':
      return { text: t('availability.closed'), tone: 'quiet' };
    case 'external':
      return { text: t('availability.externalShort'), tone: 'quiet' };
    case 'invitation':
      return { text: t('availability.invitation'), tone: 'quiet' };
    case 'not-open':
      return { text: t('availability.opensOn', { date: opensOn(t, event) }), tone: 'quiet' };
    case 'none':
    case 'unannounced':
      return event.eventStatus === 'rescheduled'
        ? { text: t('status.rescheduled'), tone: 'wait' }
        : undefined;
  }
}

function placesOf(t: ViewContext['t'], event: CalendarEvent): string {
  const left = event.remainingAttendeeCapacity;
  if (left === null) return t('availability.open');
  return left <= LAST
    ? t('availability.lastPlaces', { count: left })
    : t('availability.places', { count: left });
}

function opensOn(t: ViewContext['t'], event: CalendarEvent): string {
  const { opensAt } = event.registration;
  return opensAt === null ? '' : formatDate(instantToZoned(opensAt, event.timeZone).date, t.locale);
}
