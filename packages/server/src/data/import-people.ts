/** What an import brings beside events: who may write, who is a member, the charters, past issues. What is there stays as it is. */
import { randomUUID } from 'node:crypto';
import type {
  CharterRecord,
  DirectoryEntry,
  IssueRecord,
  IssueRecordInput,
  NetworkRecord,
  OrganisationAnswer,
} from '@koinon/contract';
import { addressKey } from '@koinon/contract/forms';
import type { Tx } from '../database/database.ts';
import { charters, issues, memberships, origins } from '../database/schema.ts';

/** A member by address, or with what else is known. */
export type MemberInput =
  | string
  | {
      readonly email: string;
      readonly name: string;
      readonly organisation?: OrganisationAnswer | undefined;
      readonly unit?: string | undefined;
      readonly role?: string | undefined;
      /** BCP 47; left out: the network's first language. */
      readonly lang?: string | undefined;
      /** What other members may see; left out: nothing. */
      readonly directory?: DirectoryEntry | undefined;
    };

/** An issue that was sent before, and when: an instant. */
export type PastIssueInput = IssueRecordInput & { readonly publishedAt: string };

export interface People {
  readonly origins?: readonly string[] | undefined;
  readonly members?: readonly MemberInput[] | undefined;
  readonly charters: readonly CharterRecord[];
  readonly issues: readonly { readonly record: IssueRecord; readonly publishedAt: Date }[];
}

export async function writePeople(
  tx: Tx,
  { slug: network, languages }: NetworkRecord,
  { origins: sites = [], members = [], charters: versions, issues: sent }: People,
  at: Date,
): Promise<void> {
  if (sites.length > 0) {
    const rows = sites.map(site => ({ network, origin: new URL(site).origin, createdAt: at }));
    await tx.insert(origins).values(rows).onConflictDoNothing();
  }
  if (members.length > 0) {
    const rows = members.map(member => memberRow(network, languages[0] ?? 'en', member, at));
    await tx.insert(memberships).values(rows).onConflictDoNothing();
  }
  if (versions.length > 0) {
    const rows = versions.map(record => ({ network, version: record.version, record, publishedAt: at }));
    await tx.insert(charters).values(rows).onConflictDoNothing();
  }
  if (sent.length > 0) {
    const rows = sent.map(({ record, publishedAt }) => ({
      network,
      id: record.id,
      record,
      status: 'sent' as const,
      publishedAt,
      updatedAt: at,
    }));
    await tx.insert(issues).values(rows).onConflictDoNothing();
  }
}

function memberRow(
  network: string,
  language: string,
  member: MemberInput,
  at: Date,
): typeof memberships.$inferInsert {
  const { email, name, organisation, unit, role, lang, directory } =
    typeof member === 'string' ? { email: member, name: '' } : { ...member };
  return {
    id: randomUUID(),
    network,
    emailKey: addressKey(email),
    email,
    name,
    organisation: organisation ?? null,
    body: organisation?.id ?? null,
    unit: unit ?? null,
    role: role ?? null,
    lang: lang ?? language,
    directory: directory ?? { fields: [], about: null },
    status: 'active',
    confirmedAt: at,
    joinedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}
