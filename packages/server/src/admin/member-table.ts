import type { NetworkRecord } from '@koinon/contract';
import type { Cell } from './csv.ts';
import type { MemberRow } from './member-data.ts';
import { localTime } from './registration-table.ts';

/**
 * Members as a table: one line each, in the order in which they came. Columns are called as the API calls them; times are wall
 * time in the network's zone.
 *
 * @param organization the name of a body of the register, by its id
 */
export function memberTable(
  rows: readonly MemberRow[],
  { timeZone }: Pick<NetworkRecord, 'timeZone'>,
  organization: (id: string) => string,
): Cell[][] {
  const time = (at: Date | null) => localTime(at, timeZone);
  const head = [
    ...['id', 'status', 'reason', 'name', 'email', 'organisation', 'unit', 'role', 'lang', 'directory'],
    ...['charter', `charterAcceptedAt (${timeZone})`, 'charterDue', `charterUntil (${timeZone})`],
    ...['confirmedAt', 'joinedAt', 'leftAt', 'createdAt'].map(name => `${name} (${timeZone})`),
  ];
  const lines = rows.map(row => [
    row.id,
    row.status,
    row.reason,
    row.name,
    row.email,
    row.organisation?.id === undefined ? row.organisation?.name : organization(row.organisation.id),
    row.unit,
    row.role,
    row.lang,
    row.directory.fields.join(', '),
    row.charter?.version,
    row.charter ? time(new Date(row.charter.acceptedAt)) : '',
    row.charterDue?.version,
    row.charterDue ? time(new Date(row.charterDue.until)) : '',
    time(row.confirmedAt),
    time(row.joinedAt),
    time(row.leftAt),
    time(row.createdAt),
  ]);
  return [head, ...lines];
}
