/** Sends what is due. Any number of processes may do so at once; no network and no reading of events inside a transaction. */
import { and, eq } from 'drizzle-orm';
import type { Db, Queryable } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { outbox } from '../database/schema.ts';
import type { Log } from '../http/log.ts';
import { claimDue, type OutboxRow } from './claim.ts';
import { composeMail } from './compose.ts';
import { MAIL_LIMITS, type MailLimits, waitAfter } from './limits.ts';
import { AddressRefusedError, type MailTransport } from './message.ts';
import { deliveryOf, type DeliveryOutcome, recordDelivery } from './newsletter/deliveries.ts';

export interface MailDeps {
  readonly db: Db;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly secret: string;
  /** The server's public address, without a slash at the end. */
  readonly baseUrl: string;
  readonly transport: MailTransport;
  readonly log?: Log | undefined;
  readonly limits?: Partial<MailLimits> | undefined;
  /** Aborted when the server ends: then no further mail is claimed. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends all mail that is due now and returns how many were taken by the transport. A failure is kept with its mail and
 * the mail tried again later, until a day has passed; it never throws for a mail. It throws where the database does.
 */
export async function sendDue(deps: MailDeps): Promise<number> {
  const limits = { ...MAIL_LIMITS, ...deps.limits };
  let sent = 0;
  for (;;) {
    const { claimed, more } = await claimDue(deps.db, deps.now(), limits);
    const outcomes = await Promise.all(claimed.map(row => sendOne(deps, row, limits)));
    sent += outcomes.filter(Boolean).length;
    if (!more || deps.signal?.aborted) return sent;
  }
}

async function sendOne(deps: MailDeps, row: OutboxRow, limits: MailLimits): Promise<boolean> {
  try {
    const message = await composeMail(deps, row);
    if (message === undefined) {
      await settle(deps, row, { status: 'suppressed', lastError: 'no longer true' }, 'dropped');
      return false;
    }
    if (message === 'called-back') {
      await callBack(deps, row);
      return false;
    }
    await deps.transport.send(message);
  } catch (error) {
    await failed(deps, row, limits, error);
    return false;
  }
  // Sent is sent, whoever has the claim by now: the row must not be sent once more.
  await withDelivery(deps, row, 'sent', async db => {
    await db
      .update(outbox)
      .set({ status: 'sent', sentAt: new Date(deps.now()), lastError: null })
      .where(eq(outbox.identity, row.identity));
    return true;
  });
  return true;
}

async function failed(deps: MailDeps, row: OutboxRow, limits: MailLimits, error: unknown): Promise<void> {
  const now = deps.now();
  const over =
    error instanceof AddressRefusedError || now - row.createdAt.getTime() >= limits.giveUpAfter * 1000;
  const lastError = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    500,
  );
  deps.log?.({
    level: 'error',
    message: over ? 'mail given up' : 'mail not sent',
    mail: row.identity,
    template: row.template,
    attempts: row.attempts,
    ...causeOf(error),
  });
  if (over) await settle(deps, row, { lastError, status: 'failed' }, 'failed');
  else await settle(deps, row, { lastError, dueAt: new Date(now + waitAfter(row.attempts, limits) * 1000) });
}

/**
 * What went wrong, for the log: a code as `EAUTH`, the command of SMTP and the number of the answer to it (RFC 5321 §4.2.3).
 * Not its words: those name the address, and stand beside the mail alone.
 */
function causeOf(error: unknown): Record<string, string | number> {
  const at = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(at instanceof Error)) return {};
  const code: unknown = Reflect.get(at, 'code');
  const command: unknown = Reflect.get(at, 'command');
  const answer: unknown = Reflect.get(at, 'responseCode');
  return {
    cause: typeof code === 'string' ? code : at.name,
    ...(typeof command === 'string' ? { command } : {}),
    ...(typeof answer === 'number' ? { answer } : {}),
  };
}

/** Only where nobody else has claimed the mail since: then it is theirs to say. */
async function settle(
  deps: MailDeps,
  row: OutboxRow,
  values: Partial<typeof outbox.$inferInsert>,
  delivery?: DeliveryOutcome,
): Promise<void> {
  await withDelivery(deps, row, delivery, async db => {
    const mine = await db
      .update(outbox)
      .set(values)
      .where(isMine(row))
      .returning({ identity: outbox.identity });
    return mine.length > 0;
  });
}

/** As if it had never been queued: it waits for the issue to be sent again. */
async function callBack(deps: MailDeps, row: OutboxRow): Promise<void> {
  await withDelivery(deps, row, 'waiting', async db => {
    const mine = await db.delete(outbox).where(isMine(row)).returning({ identity: outbox.identity });
    return mine.length > 0;
  });
}

const isMine = (row: OutboxRow) =>
  and(eq(outbox.identity, row.identity), eq(outbox.attempts, row.attempts), eq(outbox.status, 'queued'));

/** A copy of an issue and its delivery change together; every other mail has one row, and one statement. */
async function withDelivery(
  { db, now }: MailDeps,
  row: OutboxRow,
  outcome: DeliveryOutcome | undefined,
  write: (db: Queryable) => Promise<boolean>,
): Promise<void> {
  const delivery = deliveryOf(row);
  if (!delivery || outcome === undefined) {
    await write(db);
    return;
  }
  await transact(db, async tx => {
    if (await write(tx)) await recordDelivery(tx, delivery, outcome, new Date(now()));
  });
}
