import type { MembershipReason } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { memberships } from '../database/schema.ts';

/** A membership as the database has it. */
export type MembershipRow = typeof memberships.$inferSelect;

/** Staff's own word: only they take it back. */
export type StaffsReason = Extract<MembershipReason, 'staff' | 'declined'>;

export function isStaffs(reason: MembershipRow['reason']): reason is StaffsReason {
  return reason === 'staff' || reason === 'declined';
}

export const HIDDEN: MembershipRow['directory'] = { fields: [], about: null };

/** Changes a row; says nothing to anybody. */
export async function update(
  tx: Queryable,
  { id }: Pick<MembershipRow, 'id'>,
  values: Partial<typeof memberships.$inferInsert>,
): Promise<void> {
  await tx.update(memberships).set(values).where(eq(memberships.id, id));
}
