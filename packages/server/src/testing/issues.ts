/** Servers that send issues to readers, and hands to see what becomes of them. */
import { and, asc, eq } from 'drizzle-orm';
import { issues, links, outbox, subscribers } from '../database/schema.ts';
import type { IssueProgress } from '../newsletter/types.ts';
import { NOW } from './harness.ts';
import { newsletterServer, type NewsletterServer } from './newsletters.ts';

/** Addresses of so many readers. */
export const many = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `reader-${index}@example.gr`);

/** A server that is emptied and given so many readers of one list, each time that one asks. */
export async function readersServer(
  newsletterPerMinute: number,
): Promise<(count: number) => Promise<NewsletterServer>> {
  const server = await newsletterServer({ newsletterPerMinute });
  const { db } = server.database;
  return async count => {
    server.clock = NOW;
    for (const table of [outbox, issues, subscribers, links]) await db.delete(table);
    for (const email of many(count)) await server.join(email);
    return server;
  };
}

/** To whom copies are queued, in order. @param id only of this issue */
export async function queued({ database: { db } }: NewsletterServer, id?: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.template, 'newsletter-issue'), eq(outbox.bulk, true)))
    .orderBy(asc(outbox.identity));
  return rows.filter(({ params }) => id === undefined || params['issue'] === id).map(({ email }) => email);
}

/** The mail server takes everything that is queued, or gives it up. */
export async function mailGoesOut(
  { database: { db } }: NewsletterServer,
  status: 'sent' | 'failed' = 'sent',
): Promise<void> {
  await db.update(outbox).set({ status }).where(eq(outbox.status, 'queued'));
}

export const counts = ({ status, recipients, sent, waiting, failed, dropped }: IssueProgress): string =>
  `${status}: ${sent} sent, ${waiting} waiting, ${failed} failed, ${dropped} dropped of ${recipients}`;
