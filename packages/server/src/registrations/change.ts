/** Changing a registration: what is said, and which places it takes. */
import { isDeepStrictEqual } from 'node:util';
import type { RegistrationChanges } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationChangesSchema } from '@koinon/contract/registrations';
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { registrations } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';
import { hasEnded, takesPlace, type EventRow } from './event-facts.ts';
import { promote } from './line.ts';
import { seatsOf } from './places.ts';
import { post } from './post.ts';
import { choiceOf } from './register.ts';
import { hasPlace, type RegistrationRow } from './rows.ts';
import { applyRules, stillAsked, type Content } from './rules.ts';

export function isChangeable(row: RegistrationRow, event: EventRow, now: number): boolean {
  return row.status !== 'cancelled' && takesPlace(event) && !hasEnded(event, now);
}

/** The members that the body of PATCH has, by the contract. Throws `invalid`. */
export function readChanges(input: unknown): RegistrationChanges {
  const checked = check(RegistrationChangesSchema, input);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** With the row locked. Throws `no-places` where the new choice has none; then nothing was changed. */
export async function change(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
  changes: RegistrationChanges,
): Promise<void> {
  if (!isChangeable(row, event, deps.now())) throw new RequestProblem('conflict');
  const { record, occurrence } = event;
  const before = stillAsked(record, contentOf(event, row));
  const after = await applyRules(tx, event.network, record, { ...before, ...changes } as Content);
  if (isDeepStrictEqual(after, before)) return;

  const { name, lang, organisation, role, needs, answers, ...rest } = after;
  // Where nobody is asked any more how many come, they are as many as they said.
  const party = record.registration.partyMax === null ? row.party : after.party;
  const choice = choiceOf(rest);
  const moved =
    party !== row.party || !isDeepStrictEqual(choice, { tracks: row.tracks, attendance: row.attendance });
  if (moved && hasPlace(row)) {
    await deps.places.prepare(tx, record, occurrence);
    await deps.places.lock(tx, record.id, occurrence);
    await deps.places.give(tx, seatsOf(record, occurrence, row), row.party);
    const room = await deps.places.take(tx, seatsOf(record, occurrence, choice), party, party);
    if (!room) throw new RequestProblem('no-places');
  }
  const told = row.status === 'confirmed';
  await tx
    .update(registrations)
    .set({
      name,
      lang,
      party,
      tracks: [...choice.tracks],
      attendance: choice.attendance,
      answers: { organisation, role, needs, answers },
      sequence: row.sequence + (told ? 1 : 0),
      updatedAt: new Date(deps.now()),
    })
    .where(eq(registrations.id, row.id));
  if (told) await post(tx, deps, 'registration-changed', event, { ...row, lang });
  if (moved) await promote(tx, deps, event);
}

/** What a row says, as a body would. */
export function contentOf({ record }: EventRow, row: RegistrationRow): Content {
  const { organisation, role, needs, answers } = row.answers;
  const { name, lang, party, tracks, attendance } = row;
  const track = record.trackChoice === 'many' ? tracks : (tracks[0] ?? null);
  return { name, lang, party, track, attendance, organisation, role, needs, answers };
}
