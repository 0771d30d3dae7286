/** Preferences: what one gets, in which language; and leaving. */
import type { ConsentMethod, NetworkRecord, PreferencesInput } from '@koinon/contract';
import { preferencesForm, withoutFields } from '@koinon/contract/forms';
import { PreferencesInputSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import { eq } from 'drizzle-orm';
import { formVersionOf, keepText, type ConsentEntry } from '../consents/ledger.ts';
import type { Tx } from '../database/database.ts';
import { subscribers } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { NewsletterDeps } from './deps.ts';
import { preferencesText } from './consent-text.ts';
import { note } from './note.ts';
import { sameWish, type SubscriberRow } from './rows.ts';
import { assertOffered } from './rules.ts';

/** The members that the body of PATCH has, by the contract. Throws `invalid`. */
export function readChanges(input: unknown): PreferencesInput {
  const checked = check(PreferencesInputSchema, input);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** With the address locked. */
export async function change(
  tx: Tx,
  deps: NewsletterDeps,
  network: NetworkRecord,
  row: SubscriberRow,
  changes: PreferencesInput,
): Promise<SubscriberRow> {
  const { newsletter } = network;
  if (newsletter === null) throw new RequestProblem('conflict');
  const absent = (['lists', 'topics', 'lang'] as const).filter(name => changes[name] === undefined);
  await assertOffered(tx, network, newsletter, withoutFields(preferencesForm(network), absent), changes);
  const after: SubscriberRow = {
    ...row,
    lists: changes.lists ?? row.lists,
    topics: changes.topics ?? row.topics,
    lang: changes.lang ?? row.lang,
    organisation: changes.organisation === undefined ? row.organisation : changes.organisation,
  };
  return settle(tx, deps, row, after, 'link', network);
}

/**
 * With the address locked: takes lists away, all of them or one. What is left already stays so, and that is no problem.
 *
 * @param list undefined: everything
 */
export async function leave(
  tx: Tx,
  deps: NewsletterDeps,
  row: SubscriberRow,
  list: string | undefined,
  method: ConsentMethod,
): Promise<SubscriberRow> {
  const lists = list === undefined ? [] : row.lists.filter(id => id !== list);
  return settle(tx, deps, row, { ...row, lists }, method);
}

async function settle(
  tx: Tx,
  deps: NewsletterDeps,
  before: SubscriberRow,
  wanted: SubscriberRow,
  method: ConsentMethod,
  /** Where it was said with the form of preferences. */
  network?: NetworkRecord,
): Promise<SubscriberRow> {
  const at = new Date(deps.now());
  const none = wanted.lists.length === 0;
  const after = { ...wanted, leftAt: none ? (before.leftAt ?? at) : null, updatedAt: at };
  const { lists, topics, lang, organisation, leftAt, updatedAt } = after;
  await tx
    .update(subscribers)
    .set({ lists, topics, lang, organisation, leftAt, updatedAt })
    .where(eq(subscribers.id, before.id));
  const act = none
    ? before.lists.length > 0 && ('withdrawn' as const)
    : before.lists.length === 0
      ? ('given' as const)
      : !sameWish(before, after) && ('changed' as const);
  if (act) {
    const scope = act === 'withdrawn' ? { lists: before.lists } : { lists, topics };
    const words = network && act !== 'withdrawn' ? await keptWords(tx, network, before.lang, at) : {};
    await note(tx, deps, after, { act, method, scope, ...words });
  }
  return after;
}

/** What stood on the page of preferences, in the language that it has by itself. */
async function keptWords(
  tx: Tx,
  network: NetworkRecord,
  lang: string,
  at: Date,
): Promise<Pick<ConsentEntry, 'textHash' | 'lang' | 'formVersion'>> {
  const shown = preferencesText(network, lang);
  const textHash = await keepText(tx, shown.text, shown.lang, at);
  return { textHash, lang: shown.lang, formVersion: formVersionOf(preferencesForm(network)) };
}
