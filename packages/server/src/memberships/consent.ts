/** What a member says, as the ledger of consents has it. */
import type { ConsentAct, ConsentMethod, ConsentPurpose } from '@koinon/contract';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { addConsent, personOf, type ConsentEntry } from '../consents/ledger.ts';
import type { Tx } from '../database/database.ts';
import { consents } from '../database/schema.ts';
import type { MembershipDeps } from './deps.ts';
import type { MembershipRow, StaffsReason } from './rows.ts';

type Row = Pick<MembershipRow, 'network' | 'emailKey' | 'lang' | 'said' | 'organisation'>;
type Deps = Pick<MembershipDeps, 'secret' | 'now'>;

/** Everything that one may have agreed to as a member. */
const PURPOSES = ['charter', 'declaration', 'directory'] as const satisfies readonly ConsentPurpose[];

/** The one of them that says how staff saw a member who was erased. */
const HOLDING = 'charter' satisfies ConsentPurpose;

/** One row about a membership. What is not given is nothing: no text, no form, no site. */
export async function note(
  tx: Tx,
  { secret, now }: Deps,
  { network, emailKey, lang }: Pick<Row, 'network' | 'emailKey' | 'lang'>,
  entry: Pick<ConsentEntry, 'purpose' | 'act' | 'method'> & Partial<ConsentEntry>,
): Promise<void> {
  const nothing = { scope: {}, textHash: null, formVersion: null, origin: null };
  const person = personOf(secret, network, emailKey);
  await addConsent(tx, { ...nothing, lang, ...entry, network, person, at: new Date(now()) });
}

/** The charter and the declaration, as they were said with the form. Nothing where there was none. */
export async function noteSaid(
  tx: Tx,
  deps: Deps,
  row: Row,
  act: Extract<ConsentAct, 'asked' | 'given'>,
  method: ConsentMethod,
): Promise<void> {
  if (!row.said) return;
  const { charter, declaration, lang, formVersion, origin } = row.said;
  const how = { act, method, formVersion, origin };
  await note(tx, deps, row, {
    ...how,
    purpose: 'charter',
    scope: { ...charter },
    textHash: charter.sha256,
    lang: charter.lang,
  });
  await note(tx, deps, row, {
    ...how,
    purpose: 'declaration',
    scope: row.organisation?.id === undefined ? {} : { organisation: row.organisation.id },
    textHash: declaration,
    lang,
  });
}

/**
 * Ends what holds still: one row for each purpose of which the last word is neither this nor that it ended. That it was asked once
 * more is no word: a stranger can ask with anybody's address, and what holds goes on holding.
 */
export async function noteEnd(
  tx: Tx,
  deps: Deps,
  row: Pick<Row, 'network' | 'emailKey' | 'lang'>,
  act: Extract<ConsentAct, 'withdrawn' | 'erased'>,
  method: ConsentMethod,
  standing?: StaffsReason,
): Promise<void> {
  const person = personOf(deps.secret, row.network, row.emailKey);
  const last = await tx
    .selectDistinctOn([consents.purpose], { purpose: consents.purpose, act: consents.act })
    .from(consents)
    .where(sql`${consents.network} = ${row.network} and ${consents.person} = ${person}`)
    .orderBy(consents.purpose, sql`${consents.act} = 'asked'`, sql`${consents.identity} desc`);
  for (const purpose of PURPOSES) {
    const before = last.find(one => one.purpose === purpose)?.act;
    // What staff decided is remembered of who was in the ledger with nothing else, too.
    const held = standing !== undefined && purpose === HOLDING;
    if ((before === undefined && !held) || before === act || before === 'erased') continue;
    // What was only asked held nothing that could be taken back; that it was forgotten is said all the same.
    if (act === 'withdrawn' && before === 'asked') continue;
    await note(tx, deps, row, { purpose, act, method, scope: held ? { standing } : {} });
  }
}

/**
 * What staff had decided of somebody who then had themselves erased, and has agreed to nothing since: without an address, and as
 * long as the ledger is kept, so that nobody lets themselves in by being forgotten.
 */
export async function standingBefore(
  tx: Tx,
  { secret }: Pick<Deps, 'secret'>,
  { network, emailKey }: Pick<Row, 'network' | 'emailKey'>,
): Promise<StaffsReason | undefined> {
  const [last] = await tx
    .select({ standing: sql<StaffsReason | null>`${consents.scope} ->> 'standing'` })
    .from(consents)
    .where(
      and(
        eq(consents.network, network),
        eq(consents.person, personOf(secret, network, emailKey)),
        eq(consents.purpose, HOLDING),
        ne(consents.act, 'asked'),
      ),
    )
    .orderBy(desc(consents.identity))
    .limit(1);
  return last?.standing ?? undefined;
}
