/** Answers to what is offered: confirming and cancelling, by the holder of a link or by staff. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { registrations } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';
import { hasEnded, stateOf, takesPlace, type EventRow } from './event-facts.ts';
import { promote } from './line.ts';
import { seatsOf } from './places.ts';
import { post } from './post.ts';
import { hasPlace, NO_ANSWERS, type RegistrationRow } from './rows.ts';

/** Whether there is something to confirm: an address, a place that is kept, or a late answer to one that was. */
export function isConfirmable(row: RegistrationRow, event: EventRow, now: number): boolean {
  if (!takesPlace(event) || hasEnded(event, now)) return false;
  if (row.status === 'held' || row.status === 'offered') return true;
  const open = stateOf(event, now) === 'open';
  return open && (row.status === 'expired' || (row.status === 'waiting' && row.confirmedAt === null));
}

export function isCancellable(row: RegistrationRow, event: EventRow, now: number): boolean {
  return row.status !== 'cancelled' && !hasEnded(event, now);
}

/** With the row locked. What is confirmed, in line or cancelled already stays so, and that is no problem. */
export async function confirm(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
): Promise<void> {
  const settled =
    row.status === 'confirmed' ||
    row.status === 'cancelled' ||
    (row.status === 'waiting' && row.confirmedAt !== null);
  if (settled) return;
  if (!isConfirmable(row, event, deps.now())) throw new RequestProblem('conflict');
  await settle(tx, deps, event, row, hasPlace(row) || (await takePlace(tx, deps, event, row)));
}

/**
 * With the row locked: staff's word instead of the address's.
 *
 * @param over also where there is no place
 */
export async function approve(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
  over: boolean,
): Promise<void> {
  if (row.status === 'confirmed') return;
  if (row.status === 'cancelled' || hasEnded(event, deps.now())) throw new RequestProblem('conflict');
  if (!hasPlace(row) && !(await takePlace(tx, deps, event, row))) {
    if (!over) throw new RequestProblem('no-places');
    await deps.places.exceed(tx, seatsOf(event.record, event.occurrence, row), row.party);
  }
  await settle(tx, deps, event, row, true);
}

/**
 * With the row locked. Frees the place and offers it on.
 *
 * @param proved whether the one who cancels, or an earlier answer, proved the address: what was typed goes to no other
 */
export async function cancel(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
  proved: boolean,
): Promise<void> {
  if (row.status === 'cancelled') return;
  if (!isCancellable(row, event, deps.now())) throw new RequestProblem('conflict');
  const sequence = row.sequence + 1;
  await tx
    .update(registrations)
    .set({
      status: 'cancelled',
      // What one needs, eats or answers is for who comes. Name, address and choice stay in the staff's list.
      answers: NO_ANSWERS,
      holdsUntil: null,
      client: null,
      sequence,
      updatedAt: new Date(deps.now()),
    })
    .where(eq(registrations.id, row.id));
  if (proved) await post(tx, deps, 'registration-cancelled', event, row);
  await freePlace(tx, deps, event, row);
}

/** Gives back the place that the row had, if it had one, and offers it on. */
export async function freePlace(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
): Promise<void> {
  if (!hasPlace(row)) return;
  const { record, occurrence } = event;
  await deps.places.lock(tx, record.id, occurrence);
  await deps.places.give(tx, seatsOf(record, occurrence, row), row.party);
  await promote(tx, deps, event);
}

async function takePlace(
  tx: Tx,
  { places }: RegistrationDeps,
  { record, occurrence }: EventRow,
  row: RegistrationRow,
): Promise<boolean> {
  await places.prepare(tx, record, occurrence);
  return places.take(tx, seatsOf(record, occurrence, row), row.party, row.party);
}

async function settle(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
  placed: boolean,
): Promise<void> {
  const at = new Date(deps.now());
  await tx
    .update(registrations)
    .set({
      status: placed ? 'confirmed' : 'waiting',
      confirmedAt: row.confirmedAt ?? at,
      holdsUntil: null,
      client: null,
      updatedAt: at,
    })
    .where(eq(registrations.id, row.id));
  await post(tx, deps, placed ? 'registration-confirmed' : 'registration-waiting', event, row);
}
