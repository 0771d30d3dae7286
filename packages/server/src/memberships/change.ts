/** Changing what one said of oneself, and what the directory shows of it. */
import { isDeepStrictEqual } from 'node:util';
import { DIRECTORY_FIELDS, memberForm, type FormText, type NetworkRecord } from '@koinon/contract';
import { MembershipChangesSchema } from '@koinon/contract/memberships';
import { check, type Output } from '@koinon/contract/parse';
import { formVersionOf, keepText } from '../consents/ledger.ts';
import { shownText } from '../consents/words.ts';
import type { Tx } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import { note } from './consent.ts';
import { decide, type Decision } from './decide.ts';
import type { MembershipDeps } from './deps.ts';
import { assertBody } from './handler.ts';
import { update, type MembershipRow } from './rows.ts';
import { stand } from './standing.ts';

type Changes = Output<typeof MembershipChangesSchema>;

export function isChangeable({ status }: Pick<MembershipRow, 'status'>): boolean {
  return status === 'active' || status === 'review' || status === 'suspended';
}

/** The body of PATCH, by the contract. Throws `invalid`. */
export function readChanges(input: unknown): Changes {
  const checked = check(MembershipChangesSchema, input);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** With the row locked. */
export async function change(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  changes: Changes,
): Promise<void> {
  if (!isChangeable(row)) throw new RequestProblem('conflict');
  if (changes.organisation) await assertBody(tx, row.network, changes.organisation);
  const before = changeableOf(row);
  const values = { ...before, ...definedOf(changes) };
  if (isDeepStrictEqual(values, before)) return;

  const { organisation, directory } = values;
  const next: MembershipRow = { ...row, ...values, body: organisation?.id ?? null };
  if (!isDeepStrictEqual(organisation, row.organisation)) {
    const scope = organisation?.id === undefined ? {} : { organisation: organisation.id };
    await note(tx, deps, next, { purpose: 'declaration', act: 'changed', method: 'link', scope });
  }
  if (!isDeepStrictEqual(directory.fields, row.directory.fields)) await noteShown(tx, deps, row, next);
  const decision = await decisionOn(tx, deps, network, row, next);
  const changed = { ...values, body: next.body };
  if (decision) await stand(tx, deps, network, row, decision, { values: changed });
  else await update(tx, row, { ...changed, updatedAt: new Date(deps.now()) });
}

/**
 * Another body in a network of bodies is a new question, of the address as of the seat: for who has a seat, who waits for one and
 * who would have one again by accepting the charter. Undefined: nothing is asked, or the answer is as it was.
 */
async function decisionOn(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  before: MembershipRow,
  after: MembershipRow,
): Promise<Decision | undefined> {
  const same = after.body === before.body && isDeepStrictEqual(after.organisation, before.organisation);
  if (network.membership.mode !== 'institutional' || same) return undefined;
  const { status, reason } = before;
  const waiting = status === 'review' && (reason === 'body-unknown' || reason === 'seats-full');
  const late = status === 'suspended' && reason === 'charter';
  if (status !== 'active' && !waiting && !late) return undefined;
  const decision = await decide(tx, deps, network, after);
  // Who has not accepted the charter still has to.
  if (late && decision.status === 'active') return undefined;
  return decision.status === status && decision.reason === reason ? undefined : decision;
}

/** What one lets others see, with the words that said what it means. */
async function noteShown(
  tx: Tx,
  deps: MembershipDeps,
  before: MembershipRow,
  after: MembershipRow,
): Promise<void> {
  const { fields } = after.directory;
  const method = 'link';
  if (fields.length === 0) {
    await note(tx, deps, after, { purpose: 'directory', act: 'withdrawn', method });
    return;
  }
  const shown = shownText(directoryTexts(), after.lang);
  const textHash = await keepText(tx, shown.text, shown.lang, new Date(deps.now()));
  const act = before.directory.fields.length === 0 ? 'given' : 'changed';
  const formVersion = formVersionOf(memberForm());
  await note(tx, deps, after, {
    purpose: 'directory',
    act,
    method,
    scope: { fields },
    textHash,
    formVersion,
  });
}

function directoryTexts(): FormText[] {
  const sections = memberForm().steps.flatMap(step => step.sections);
  const section = sections.find(({ id }) => id === 'directory');
  return (section?.fields ?? []).flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]);
}

const changeableOf = ({ name, organisation, unit, role, lang, directory }: MembershipRow) => ({
  name,
  organisation,
  unit,
  role,
  lang,
  directory,
});

/** What is given; the fields of the directory each once, in one order. */
function definedOf({ directory, ...changes }: Changes): Partial<ReturnType<typeof changeableOf>> {
  const shown = directory && { directory: { ...directory, fields: inOrder(directory.fields) } };
  return { ...definite(changes), ...shown };
}

type Definite<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function definite<T extends object>(value: T): Definite<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Definite<T>;
}

const inOrder = (fields: MembershipRow['directory']['fields']) =>
  DIRECTORY_FIELDS.filter(field => fields.includes(field));
