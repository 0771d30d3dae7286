/** A membership as the holder of its link sees it. */
import type { WireMembership } from '@koinon/contract';
import { charterForm, memberForm } from '@koinon/contract/forms';
import type { Queryable } from '../database/database.ts';
import { isAcceptable } from './answer.ts';
import { isChangeable } from './change.ts';
import { currentCharter } from './charters.ts';
import type { MembershipRow } from './rows.ts';

export async function view(db: Queryable, row: MembershipRow): Promise<WireMembership> {
  const changeable = isChangeable(row);
  const { network, status, reason, email, name, organisation, unit, role, lang, directory, charter } = row;
  return {
    network,
    status,
    reason,
    confirmed: row.confirmedAt !== null,
    email,
    name,
    organisation,
    unit,
    role,
    lang,
    directory,
    charter,
    charterDue: await charterDue(db, row),
    joinedAt: row.joinedAt?.toISOString() ?? null,
    confirmable: row.confirmedAt === null && status !== 'left',
    changeable,
    cancellable: status !== 'left',
    definition: changeable ? memberForm() : null,
  };
}

/** The current charter, where it is not the accepted one and the member was told of it. */
async function charterDue(db: Queryable, row: MembershipRow): Promise<WireMembership['charterDue']> {
  if (row.charterDue === null || !isAcceptable(row)) return null;
  const current = await currentCharter(db, row.network);
  if (current === undefined || current.record.version === row.charter?.version) return null;
  const { version, title } = current.record;
  return { version, title, until: row.charterDue.until, definition: charterForm(current.record) };
}
