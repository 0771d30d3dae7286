/** Everything that is kept about a member's address in a network, for the member to take away (GDPR, articles 15 and 20). */
import type { MembershipExport } from '@koinon/contract';
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { consentsOf, personOf } from '../consents/ledger.ts';
import type { Db, Queryable } from '../database/database.ts';
import {
  acts,
  consentTexts,
  deliveries,
  events,
  membershipRequests,
  organizations,
  outbox,
  registrations,
  stories,
  subscribers,
  subscriptionRequests,
} from '../database/schema.ts';
import { historyOf } from '../stories/view.ts';
import type { MembershipDeps } from './deps.ts';
import { quarantinedOf } from './quarantined.ts';
import type { MembershipRow } from './rows.ts';

type Things = Record<string, unknown>;

/** Without what only the machine needs: ids of rows, and the key by which the address is compared. */
export async function exportOf(
  db: Db,
  { now, secret }: Pick<MembershipDeps, 'now' | 'secret'>,
  row: MembershipRow,
): Promise<MembershipExport> {
  const { network, emailKey } = row;
  const { identity: _identity, emailKey: _key, body: _body, ...membership } = row;
  const [known] =
    _body === null
      ? []
      : await db
          .select({ name: sql<Things>`${organizations.record} -> 'name'` })
          .from(organizations)
          .where(and(eq(organizations.network, network), eq(organizations.id, _body)));
  return {
    exportedAt: new Date(now()).toISOString(),
    network,
    membership: {
      ...plain(membership),
      // The register's name of the body beside its id.
      ...(known ? { organisation: { ...membership.organisation, name: known.name } } : {}),
      requests: await requests(db, row.id),
      quarantined: await quarantined(db, network, emailKey),
      mails: await mails(db, network, emailKey),
      // Who of the staff it was is the staff's.
      acts: await actsOn(db, row.id),
    },
    consents: await agreed(db, network, personOf(secret, network, emailKey)),
    subscriptions: await subscriptions(db, network, emailKey),
    registrations: await registered(db, network, emailKey),
    stories: await told(db, network, emailKey),
  };
}

async function agreed(db: Queryable, network: string, person: string): Promise<Things[]> {
  const rows = await consentsOf(db, network, person);
  const hashes = [...new Set(rows.flatMap(({ textHash }) => textHash ?? []))];
  const texts =
    hashes.length === 0
      ? []
      : await db.select().from(consentTexts).where(inArray(consentTexts.sha256, hashes));
  const textOf = new Map(texts.map(({ sha256, text }) => [sha256, text]));
  return rows.map(({ identity: _identity, person: _person, network: _network, ...consent }) => ({
    ...plain(consent),
    text: consent.textHash === null ? null : (textOf.get(consent.textHash) ?? null),
  }));
}

async function subscriptions(db: Queryable, network: string, emailKey: string): Promise<Things[]> {
  const subscribed = await db
    .select()
    .from(subscribers)
    .where(and(eq(subscribers.network, network), eq(subscribers.emailKey, emailKey)));
  const asked = await db
    .select()
    .from(subscriptionRequests)
    .where(and(eq(subscriptionRequests.network, network), eq(subscriptionRequests.emailKey, emailKey)))
    .orderBy(asc(subscriptionRequests.createdAt));
  const found: Things[] = [];
  for (const { id, identity: _identity, emailKey: _key, ...subscriber } of subscribed) {
    const issues = await db
      .select({ issue: deliveries.issue, status: deliveries.status, updatedAt: deliveries.updatedAt })
      .from(deliveries)
      .where(and(eq(deliveries.network, network), eq(deliveries.subscriber, id)))
      .orderBy(deliveries.identity);
    found.push({ kind: 'subscription', ...plain(subscriber), issues: issues.map(plain) });
  }
  return [
    ...found,
    ...asked.map(({ id: _id, emailKey: _key, ...request }) => ({ kind: 'request', ...plain(request) })),
  ];
}

async function registered(db: Queryable, network: string, emailKey: string): Promise<Things[]> {
  const rows = await db
    .select({
      ...getTableColumns(registrations),
      name: registrations.name,
      title: sql<Things>`${events.record} -> 'name'`,
    })
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.event))
    .where(and(eq(events.network, network), eq(registrations.emailKey, emailKey)))
    .orderBy(registrations.identity);
  return rows.map(({ id: _id, identity: _identity, emailKey: _key, client: _client, title, ...row }) => ({
    ...plain(row),
    eventName: title,
  }));
}

/** What was written and what became of it; who of the staff it was is the staff's. */
async function told(db: Queryable, network: string, emailKey: string): Promise<Things[]> {
  const rows = await db
    .select()
    .from(stories)
    .where(and(eq(stories.network, network), eq(stories.emailKey, emailKey)))
    .orderBy(stories.identity);
  const found: Things[] = [];
  for (const { id, identity: _identity, emailKey: _key, search: _search, ...story } of rows) {
    found.push({ ...plain(story), history: await historyOf(db, id) });
  }
  return found;
}

/** What was asked with the address and is not confirmed: by the member, or by anybody who typed it. */
async function requests(db: Queryable, membership: string): Promise<Things[]> {
  const rows = await db
    .select()
    .from(membershipRequests)
    .where(eq(membershipRequests.membership, membership))
    .orderBy(asc(membershipRequests.createdAt));
  return rows.map(({ id: _id, membership: _membership, ...request }) => plain(request));
}

/** What staff have still to look at, of every form. */
async function quarantined(db: Queryable, network: string, emailKey: string): Promise<Things[]> {
  const entries = await quarantinedOf(db, network, emailKey);
  return entries.map(({ id: _id, network: _network, ...entry }) => plain(entry));
}

async function mails(db: Queryable, network: string, emailKey: string): Promise<Things[]> {
  const rows = await db
    .select({
      template: outbox.template,
      status: outbox.status,
      message: sql<string | null>`${outbox.params} ->> 'message'`,
      createdAt: outbox.createdAt,
      sentAt: outbox.sentAt,
    })
    .from(outbox)
    .where(and(eq(outbox.network, network), eq(outbox.emailKey, emailKey)))
    .orderBy(outbox.identity);
  return rows.map(plain);
}

async function actsOn(db: Queryable, subject: string): Promise<Things[]> {
  const rows = await db
    .select({ act: acts.act, note: acts.note, at: acts.at })
    .from(acts)
    .where(eq(acts.subject, subject))
    .orderBy(acts.identity);
  return rows.map(plain);
}

/** As JSON has it. */
function plain(row: object): Things {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}
