/**
 * The transaction of a form that was accepted. Whether the address is new, a member's or was here before: the same queries in
 * the same order, the same answer and one queued mail.
 */
import { randomUUID } from 'node:crypto';
import type { MembershipBody, NetworkRecord } from '@koinon/contract';
import { addressKey, membershipForm } from '@koinon/contract/forms';
import { and, eq, sql } from 'drizzle-orm';
import { formVersionOf, keepText } from '../consents/ledger.ts';
import { shownNotice, shownText, type Shown } from '../consents/words.ts';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { memberships, type RequestedMembership, type SaidWithForm } from '../database/schema.ts';
import { noticeOf } from '../forms/notice.ts';
import { RequestProblem } from '../http/problem.ts';
import { createLink } from '../mail/links.ts';
import { enqueue } from '../mail/outbox.ts';
import { shownCharter, type Charter } from './charters.ts';
import { noteSaid } from './consent.ts';
import { DAY, type MembershipDeps } from './deps.ts';
import { isAskable, requestSubject } from './requests.ts';
import { HIDDEN } from './rows.ts';

export interface Entry {
  readonly network: NetworkRecord;
  readonly body: MembershipBody;
  /** The current one, which is the one that was accepted. */
  readonly charter: Charter;
  readonly origin: string | null;
}

export async function join(tx: Tx, deps: MembershipDeps, entry: Entry): Promise<void> {
  const { network, body } = entry;
  const { slug } = network;
  const time = deps.now();
  const emailKey = addressKey(body.email);

  // Two requests of one address are one after the other, so the second sees what the first wrote.
  await lockName(tx, `membership ${slug} ${emailKey}`);
  const said = await keepSaid(tx, entry, new Date(time));
  const [known] = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.network, slug), eq(memberships.emailKey, emailKey)))
    .for('update');
  const id = known?.id ?? randomUUID();
  const request = randomUUID();
  // What is known stays as it is until the link of this request is used; what staff or the member did, whatever is asked.
  const anew = known === undefined || isAskable(known);
  const expiresAt = new Date(time + network.retention.unconfirmedMemberships * DAY);
  const content = contentOf(body);
  await writeMembership(tx, known === undefined, { id, slug, emailKey, content, said, time });
  await writeRequest(tx, anew, { request, id, content, said, time, expiresAt });
  const { lang, organisation } = body;
  await noteSaid(tx, deps, { network: slug, emailKey, lang, said, organisation }, 'asked', 'form');

  const subject = requestSubject(id, request);
  const nonce = await createLink(tx, deps, { purpose: 'membership', subject, expiresAt });
  await enqueue(tx, {
    network: slug,
    template: anew ? 'membership-confirm' : 'membership-known',
    params: { membership: id, request, nonce },
    email: anew ? body.email : known.email,
    lang: body.lang,
    budgeted: true,
    now: time,
  });
}

/** Every text that was agreed to, each once, in the language in which it was shown. */
async function keepSaid(tx: Tx, { network, body, charter, origin }: Entry, at: Date): Promise<SaidWithForm> {
  const { lang } = body;
  if (network.privacy === null) throw new RequestProblem('form-not-published');
  const notice = noticeOf('membership', network.privacy, network);
  const keep = ({ text, lang: language }: Shown) => keepText(tx, text, language, at);
  const shown = shownCharter(charter, lang);
  return {
    charter: { version: charter.record.version, lang: shown.lang, sha256: await keep(shown) },
    declaration: await keep(shownText([{ key: 'form.declaration' }], lang)),
    notice: await keep(shownNotice(notice, lang)),
    lang,
    at: at.toISOString(),
    origin,
    formVersion: formVersionOf(membershipForm(charter.record)),
  };
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly emailKey: string;
  readonly content: RequestedMembership;
  readonly said: SaidWithForm;
  readonly time: number;
}

/** One statement for a new row and for none: `where false` writes nothing, and is the same query. */
async function writeMembership(
  tx: Tx,
  isNew: boolean,
  { id, slug, emailKey, content, said, time }: Row,
): Promise<void> {
  const at = new Date(time).toISOString();
  const { email, name, organisation, unit, role, lang } = content;
  await tx.execute(sql`
    insert into memberships (
      id, network, email_key, email, name, organisation, body, unit, role, lang, status, directory, said, created_at, updated_at
    )
    select
      ${id}::text, ${slug}::text, ${emailKey}::text, ${email}::text, ${name}::text,
      ${JSON.stringify(organisation)}::jsonb, ${organisation.id ?? null}::text, ${unit}::text, ${role}::text, ${lang}::text,
      'pending', ${JSON.stringify(HIDDEN)}::jsonb, ${JSON.stringify(said)}::jsonb, ${at}::timestamptz, ${at}::timestamptz
    where ${isNew}::boolean
  `);
}

interface Request extends Pick<Row, 'id' | 'content' | 'said' | 'time'> {
  readonly request: string;
  readonly expiresAt: Date;
}

/** The same. */
async function writeRequest(
  tx: Tx,
  anew: boolean,
  { request, id, content, said, time, expiresAt }: Request,
): Promise<void> {
  await tx.execute(sql`
    insert into membership_requests (id, membership, content, said, created_at, expires_at)
    select
      ${request}::text, ${id}::text, ${JSON.stringify(content)}::jsonb, ${JSON.stringify(said)}::jsonb,
      ${new Date(time).toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz
    where ${anew}::boolean
  `);
}

/** Without what is no part of it. */
function contentOf({ email, name, organisation, unit, role, lang }: MembershipBody): RequestedMembership {
  return { email, name, organisation, unit, role, lang };
}
