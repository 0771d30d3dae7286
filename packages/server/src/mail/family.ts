/** What a family of mails is: it reads what its mails tell of and says it. How a mail is made of that is `compose.ts`. */
import type { NetworkRecord } from '@koinon/contract';
import { isEmail } from '@koinon/contract/forms';
import type { Db } from '../database/database.ts';
import type { OutboxRow } from './claim.ts';
import type { MailContent } from './content.ts';
import type { MailCalendar, MailMessage } from './message.ts';
import type { MailParams } from './outbox.ts';

export interface ComposeDeps {
  readonly db: Db;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly secret: string;
  /** The server's public address, without a slash at the end. */
  readonly baseUrl: string;
}

/** A mail of the outbox whose template is of the family. */
export interface Queued<Name extends string> {
  readonly template: Name;
  readonly params: MailParams;
  /** Slug. */
  readonly network: string;
  readonly emailKey: string;
  /** BCP 47, as it was asked for. */
  readonly lang: string;
}

export interface Composed {
  /** In whose name it is sent. */
  readonly network: NetworkRecord;
  /** Where questions are answered; undefined: nowhere that is known. */
  readonly office: string | undefined;
  readonly content: MailContent;
  readonly calendars?: readonly MailCalendar[];
  /** What a mail to many says to mail programs. */
  readonly list?: MailMessage['list'];
}

/**
 * Undefined where what the mail was to say is no longer so; `called-back` where it must not go out now, and may later. Throws
 * where it cannot be made.
 */
export type Compose<Name extends string> = (
  deps: ComposeDeps,
  mail: Queued<Name>,
) => Promise<Composed | 'called-back' | undefined>;

/** A row of the outbox with its template known. */
export function queued<Name extends string>(
  row: OutboxRow,
  template: Name,
  params: MailParams,
): Queued<Name> {
  const { network, emailKey, lang } = row;
  return { template, params, network, emailKey, lang };
}

/** The first that is an address: of the event's office, of who keeps the data. */
export function officeOf(...addresses: readonly (string | null | undefined)[]): string | undefined {
  return addresses.find((address): address is string => typeof address === 'string' && isEmail(address));
}
