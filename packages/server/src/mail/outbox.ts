/** Mail to be sent is a row, written in the transaction of what it tells of. */
import { addressKey } from '@koinon/contract/forms';
import { and, inArray, lt } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { outbox } from '../database/schema.ts';
import type { MailTemplate } from './names.ts';

/** What fills a template: ids and a link's nonce. The rest is read when the mail is sent. */
export interface MailParams {
  /** Id of the registration. */
  readonly registration?: string;
  /** Of the link in the mail; without one, the youngest link to the same is used. */
  readonly nonce?: string;
  /** Id of the event or of an occurrence, `<id>~<date>`, where there is no registration. */
  readonly event?: string;
  /** Slots that are no more, to be taken out of calendars: see `announceEvent`. */
  readonly gone?: readonly GoneSlot[];
  /** Id of a request to subscribe, or to join. */
  readonly request?: string;
  /** Id of a subscriber. */
  readonly subscriber?: string;
  /** Id of the network's issue. */
  readonly issue?: string;
  /** Whether it is a copy for staff: of any issue, to any address, without a subscriber. */
  readonly test?: boolean;
  /** Id of a membership. */
  readonly membership?: string;
  /** Id of a story. */
  readonly story?: string;
  /** What staff say to the member or the author, in their own words. */
  readonly message?: string;
}

/** Wall time in the zone that the event had. */
export interface GoneSlot {
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly timeZone: string;
  /** Which one of its day, from 1. */
  readonly count: number;
}

export interface MailRequest {
  /** Slug of the network. */
  readonly network: string;
  readonly template: MailTemplate;
  readonly params: MailParams;
  readonly email: string;
  /** BCP 47. */
  readonly lang: string;
  /** Whether a stranger can cause this mail by typing an address: then it counts against the address's budget. */
  readonly budgeted?: boolean | undefined;
  /** Whether it is one of many: then it is sent after all mail that somebody waits for. */
  readonly bulk?: boolean | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Not before this; otherwise at once. */
  readonly dueAt?: Date | undefined;
}

/** Puts a mail into the outbox: one INSERT, whatever the template. Throws a `RangeError` for what is no address. */
export async function enqueue(tx: Queryable, mail: MailRequest): Promise<void> {
  await tx.insert(outbox).values(outboxRow(mail));
}

export function outboxRow(mail: MailRequest): typeof outbox.$inferInsert {
  const now = new Date(mail.now);
  return {
    network: mail.network,
    template: mail.template,
    params: { ...mail.params },
    email: mail.email,
    emailKey: addressKey(mail.email),
    lang: mail.lang,
    budgeted: mail.budgeted ?? false,
    bulk: mail.bulk ?? false,
    dueAt: mail.dueAt ?? now,
    createdAt: now,
  };
}

/** How long mail is remembered after it was sent, suppressed or given up. */
export const KEPT_DAYS = 30;

/** Forgets mail that was settled a month ago, with the addresses in it. Returns how many. */
export async function purgeOutbox(db: Queryable, now: number): Promise<number> {
  const rows = await db
    .delete(outbox)
    .where(
      and(
        inArray(outbox.status, ['sent', 'suppressed', 'failed']),
        lt(outbox.createdAt, new Date(now - KEPT_DAYS * 86_400_000)),
      ),
    )
    .returning({ identity: outbox.identity });
  return rows.length;
}
