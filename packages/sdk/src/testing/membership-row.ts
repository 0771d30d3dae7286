/** A membership in memory, and what is the same for all of them. */
import {
  DIRECTORY_FIELDS,
  type DirectoryEntry,
  type OrganisationAnswer,
  type WireMembership,
} from '@koinon/contract';

export type Accepted = NonNullable<WireMembership['charter']>;

/** One row. There is one for an address and a network. */
export interface TestMembership {
  /** Of the links in its mails. */
  readonly token: string;
  readonly network: string;
  readonly status: WireMembership['status'];
  readonly reason: WireMembership['reason'];
  /** Whether the address was proved. */
  readonly confirmed: boolean;
  readonly email: string;
  readonly name: string;
  readonly organisation: OrganisationAnswer | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly lang: string;
  readonly directory: DirectoryEntry;
  /** What was accepted; before the address is proved, what was said to be. */
  readonly charter: Accepted | null;
  /** Instant: until when the current version is to be accepted. */
  readonly charterDue: string | null;
  /** Instant. */
  readonly joinedAt: string | null;
}

/** Whether there is something to change, and a charter to accept. */
export const isThere = ({ status }: TestMembership) =>
  status === 'active' || status === 'review' || status === 'suspended';

/** Each once, as the form has them. */
export const inOrder = (fields: DirectoryEntry['fields']) =>
  DIRECTORY_FIELDS.filter(field => fields.includes(field));

export const HIDDEN: DirectoryEntry = { fields: [], about: null };

export type Standing = Pick<TestMembership, 'status' | 'reason'>;
export const ACTIVE: Standing = { status: 'active', reason: null };
export const review = (reason: TestMembership['reason']): Standing => ({ status: 'review', reason });
