/** A draft: begun by the form, written on by whoever has its link. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { NetworkRecord } from '@koinon/contract';
import { check, type Output, type Schema } from '@koinon/contract/parse';
import { StoryChangesSchema, type StoryDraftInputSchema } from '@koinon/contract/stories';
import { isWritable } from '@koinon/contract/story-states';
import type { Tx } from '../database/database.ts';
import { stories } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { DAY, type StoryDeps } from './deps.ts';
import { renewLinks, storyLink } from './links.ts';
import { update, type StoryRow } from './rows.ts';

/** UTF-16 code units of its answers as JSON: every field full, and room for the names. */
export const ANSWERS_SIZE = 200_000;

type DraftInput = Output<typeof StoryDraftInputSchema>;

interface Beginning {
  readonly network: NetworkRecord;
  readonly input: Pick<DraftInput, 'lang' | 'answers' | 'template'>;
  readonly origin: string | null;
  /** Whether it looks like a machine's. */
  readonly suspect: boolean;
}

/** What the token of a draft is made of: an id and the nonce of its link. */
export interface Begun {
  readonly story: string;
  readonly nonce: string;
}

export async function begin(
  tx: Tx,
  deps: Pick<StoryDeps, 'secret' | 'now'>,
  { network, input, origin, suspect }: Beginning,
): Promise<Begun> {
  const id = randomUUID();
  const time = new Date(deps.now());
  await tx.insert(stories).values({
    id,
    groupId: id,
    network: network.slug,
    status: 'draft',
    lang: input.lang,
    template: input.template,
    answers: input.answers,
    suspect,
    origin,
    expiresAt: draftExpiry(network, time),
    createdAt: time,
    updatedAt: time,
  });
  return { story: id, nonce: await storyLink(tx, deps, 'story', { id, emailKey: '' }) };
}

export const draftExpiry = ({ retention }: Pick<NetworkRecord, 'retention'>, now: Date) =>
  new Date(now.getTime() + retention.storyDrafts * DAY);

/** By the contract. Throws `invalid`. */
export function readInput<S extends Schema>(schema: S, input: unknown): Output<S> {
  const checked = check(schema, input);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** The body of PATCH. Throws `invalid`, `payload-too-large`. */
export function readChanges(input: unknown): Output<typeof StoryChangesSchema> {
  const changes = readInput(StoryChangesSchema, input);
  assertSize(changes.answers);
  return changes;
}

/** Throws `payload-too-large`. */
export function assertSize(answers: Readonly<Record<string, unknown>>): void {
  if (JSON.stringify(answers).length > ANSWERS_SIZE) throw new RequestProblem('payload-too-large');
}

/**
 * With the row locked. Who read another revision is told so, and writes over nobody; but whose answer was lost on the way and who
 * says the same again has it.
 */
export async function change(
  tx: Tx,
  deps: Pick<StoryDeps, 'now'>,
  network: NetworkRecord,
  row: StoryRow,
  { revision, lang = row.lang, answers }: Output<typeof StoryChangesSchema>,
): Promise<void> {
  if (!isWritable(row.status)) throw new RequestProblem('conflict');
  const same = lang === row.lang && isDeepStrictEqual(answers, row.answers);
  if (revision !== row.revision && !(same && revision === row.revision - 1)) {
    throw new RequestProblem('draft-changed');
  }
  const at = new Date(deps.now());
  await update(tx, row, {
    answers,
    lang,
    revision: same ? row.revision : row.revision + 1,
    updatedAt: at,
    expiresAt: row.status === 'draft' ? draftExpiry(network, at) : null,
  });
  await renewLinks(tx, deps, row);
}
