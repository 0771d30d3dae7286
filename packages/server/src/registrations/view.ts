/** A registration as the holder of its link sees it. */
import type { FormDefinition, WireRegistration } from '@koinon/contract';
import { registrationForm, withoutFields } from '@koinon/contract/forms';
import { hydrate } from '../data/hydrate.ts';
import type { Queryable } from '../database/database.ts';
import { isCancellable, isConfirmable } from './answer.ts';
import { isChangeable } from './change.ts';
import type { RegistrationDeps } from './deps.ts';
import type { EventRow } from './event-facts.ts';
import { fullOptions } from './form.ts';
import { linePosition } from './line.ts';
import { chosenWay, type RegistrationRow } from './rows.ts';

export async function view(
  db: Queryable,
  { now, baseUrl }: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
): Promise<WireRegistration> {
  const time = now();
  const { record, network, occurrence } = event;
  const listed = { ...event, occurrence: occurrence === '' ? undefined : occurrence };
  const [wire] = await hydrate(db, [listed], network, baseUrl);
  if (!wire) throw new Error('An event cannot be shown.');
  const changeable = isChangeable(row, event, time);
  const { organisation, role, needs, answers } = row.answers;
  return {
    status: row.status,
    confirmed: row.confirmedAt !== null,
    event: wire,
    email: row.email,
    name: row.name,
    organisation,
    lang: row.lang,
    tracks: row.tracks,
    attendance: chosenWay(record, row),
    role,
    needs,
    party: row.party,
    answers,
    holdsUntil: row.holdsUntil?.toISOString() ?? null,
    linePosition: row.status === 'waiting' ? await linePosition(db, row) : null,
    confirmable: isConfirmable(row, event, time),
    changeable,
    cancellable: isCancellable(row, event, time),
    onlineUrls: onlineUrls(event, row),
    definition: changeable ? changeForm(registrationForm(record, fullOptions(wire))) : null,
  };
}

/** Everything but the address, which it belongs to, and the notice, which was agreed to. */
export function changeForm(definition: FormDefinition): FormDefinition {
  return { ...withoutFields(definition, ['email', 'privacy']), submit: { key: 'form.saveChanges' } };
}

/** For the confirmed who do not come in person. */
function onlineUrls({ record }: EventRow, row: RegistrationRow): WireRegistration['onlineUrls'] {
  if (row.status !== 'confirmed' || chosenWay(record, row) === 'offline') return [];
  const tracks = record.tracks.filter(({ id }) => record.trackChoice === 'none' || row.tracks.includes(id));
  return [{ id: null, onlineUrl: record.onlineUrl }, ...tracks].flatMap(({ id, onlineUrl }) =>
    onlineUrl === null ? [] : [{ track: id, url: onlineUrl }],
  );
}
