/** The form for an event as it stands now. */
import type { NetworkRecord, WireEvent, WireForm } from '@koinon/contract';
import { registrationForm } from '@koinon/contract/forms';
import { hydrate } from '../data/hydrate.ts';
import { noticeOf } from '../forms/notice.ts';
import { makeTicket } from '../forms/ticket.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';
import { findPublished, stateOf } from './event-facts.ts';

export async function form(
  { db, now, secret, baseUrl }: RegistrationDeps,
  network: NetworkRecord,
  eventId: string,
  origin: string | null,
): Promise<WireForm> {
  const event = await findPublished(db, network.slug, eventId);
  if (!event) throw new RequestProblem('not-found');
  const { privacy, slug } = network;
  if (privacy === null) throw new RequestProblem('form-not-published');
  const listed = { ...event, occurrence: event.occurrence === '' ? undefined : event.occurrence };
  const [wire] = await hydrate(db, [listed], slug, baseUrl);
  const state = stateOf(event, now(), wire?.remainingAttendeeCapacity ?? null);
  const open = state === 'open' || state === 'waiting-list';
  const about = { form: 'registration', network: slug, subject: eventId, origin } as const;
  return {
    ticket: open ? makeTicket(secret, about, now()) : null,
    definition: open && wire ? registrationForm(event.record, fullOptions(wire)) : null,
    notice: noticeOf('registration', privacy, network),
    lists: [],
    domains: null,
    state,
    event: wire ?? null,
  };
}

/** What has no places left: its option says so. */
export function fullOptions(event: WireEvent): string[] {
  return [
    ...event.tracks.filter(track => track.remainingAttendeeCapacity === 0).map(({ id }) => id),
    ...(event.remainingPhysicalAttendeeCapacity === 0 ? ['offline'] : []),
    ...(event.remainingVirtualAttendeeCapacity === 0 ? ['online'] : []),
  ];
}
