import type { NetworkRecord } from '@koinon/contract';
import {
  EraseAddressSchema,
  EraseSchema,
  SubscriberExportQuerySchema,
  type SubscriberCounts,
} from '@koinon/contract/admin';
import { addressKey } from '@koinon/contract/forms';
import { pickText } from '@koinon/i18n/text';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { findOrganizations } from '../data/networks.ts';
import type { Queryable } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { subscribers, subscriptionRequests } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { acting } from './acts.ts';
import { readBody, readQuery } from './body.ts';
import { toCsv, type Cell } from './csv.ts';
import { newsletterDocs } from './describe-newsletter.ts';
import type { AdminRoutes } from './env.ts';
import { need } from './guard.ts';
import { localTime } from './registration-table.ts';

type Row = typeof subscribers.$inferSelect;

/** `/v1/admin/newsletter/subscribers`: how many there are; who, only in an export, which is written down. */
export const subscriberRoutes: AdminRoutes = (app, { db, now, newsletter }) => {
  app.get(
    '/newsletter/subscribers',
    describeRoute(newsletterDocs.countSubscribers),
    need('viewer'),
    async c => {
      refuseParameters(c.get('params'));
      return c.json(await countSubscribers(db, c.get('network')));
    },
  );

  app.get(
    '/newsletter/subscribers.csv',
    describeRoute(newsletterDocs.exportSubscribers),
    need('viewer'),
    async c => {
      const { list, separator } = readQuery(c.get('params'), SubscriberExportQuerySchema);
      const network = c.get('network');
      const rows = await db.transaction(async tx => {
        const found = await tx
          .select()
          .from(subscribers)
          .where(and(eq(subscribers.network, network.slug), sql`${list} = any (${subscribers.lists})`))
          .orderBy(asc(subscribers.identity));
        // A list that is gone from the settings may have readers still; one that never was is a mistake.
        if (found.length === 0 && !network.newsletter?.lists.some(({ id }) => id === list)) {
          throw new RequestProblem('not-found', { detail: `The network has no list ${list}.` });
        }
        await acting(c, now, 'subscribers.export', list)(tx);
        return found;
      });
      const table = await subscriberTable(db, network, rows);
      return c.body(toCsv(table, separator), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="subscribers-${list}.csv"`,
      });
    },
  );

  // By address, in the body: the address of a request stands in logs.
  app.post(
    '/newsletter/subscribers/erase',
    describeRoute(newsletterDocs.eraseAddress),
    need('admin'),
    async c => {
      refuseParameters(c.get('params'));
      const { email, note } = await readBody(c, EraseAddressSchema);
      const { slug } = c.get('network');
      await transact(db, async tx => {
        const known = await newsletter.staff.eraseAddress(tx, slug, addressKey(email));
        if (!known)
          throw new RequestProblem('not-found', { detail: 'The newsletter has nothing of this address.' });
        // Nothing of the address is written down: that is what was asked for.
        await acting(c, now, 'subscribers.erase', slug, note)(tx);
      });
      return c.body(null, 204);
    },
  );

  app.post(
    '/newsletter/subscribers/:id/erase',
    describeRoute(newsletterDocs.eraseSubscriber),
    need('admin'),
    async c => {
      refuseParameters(c.get('params'));
      const { note } = await readBody(c, EraseSchema);
      const id = c.req.param('id');
      const within = acting(c, now, 'subscribers.erase', id, note);
      await newsletter.staff.erase(c.get('network').slug, id, within);
      return c.body(null, 204);
    },
  );
};

async function countSubscribers(
  db: Queryable,
  { slug, newsletter }: NetworkRecord,
): Promise<SubscriberCounts> {
  const own = eq(subscribers.network, slug);
  const reading = and(own, isNull(subscribers.leftAt));
  const by = async (column: 'lists' | 'topics') => {
    const id = sql<string>`unnest(${subscribers[column]})`;
    const rows = await db
      .select({ id, count: sql<number>`count(*)::int` })
      .from(subscribers)
      .where(reading)
      .groupBy(sql`1`);
    return new Map(rows.map(row => [row.id, row.count]));
  };
  const lists = await by('lists');
  const topics = await by('topics');
  return {
    subscribers: await db.$count(subscribers, reading),
    unconfirmed: await db.$count(subscriptionRequests, eq(subscriptionRequests.network, slug)),
    left: await db.$count(subscribers, and(own, isNotNull(subscribers.leftAt))),
    lists: (newsletter?.lists ?? []).map(({ id, name }) => ({ id, name, subscribers: lists.get(id) ?? 0 })),
    topics: (newsletter?.topics ?? []).map(({ id, name }) => ({
      id,
      name,
      subscribers: topics.get(id) ?? 0,
    })),
  };
}

async function subscriberTable(
  db: Queryable,
  { slug, languages, timeZone }: NetworkRecord,
  rows: readonly Row[],
): Promise<Cell[][]> {
  const bodies = await findOrganizations(
    db,
    slug,
    rows.flatMap(({ organisation }) => organisation?.id ?? []),
  );
  const nameOf = ({ organisation }: Row) => {
    const body = bodies.get(organisation?.id ?? '');
    return body ? pickText(body.name, languages[0] ?? 'en').text : (organisation?.name ?? organisation?.id);
  };
  const head = ['id', 'email', 'lang', 'lists', 'topics', 'organisation', `confirmedAt (${timeZone})`];
  const lines = rows.map(row => [
    row.id,
    row.email,
    row.lang,
    row.lists.join(', '),
    row.topics.join(', '),
    nameOf(row),
    localTime(row.confirmedAt, timeZone),
  ]);
  return [head, ...lines];
}
