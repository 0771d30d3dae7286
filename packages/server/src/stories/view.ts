/** A story as the holder of its link sees it. */
import type { NetworkRecord, WireStoryDraft, WireStorySaved, WireStoryStep } from '@koinon/contract';
import { canAct, isWritable } from '@koinon/contract/story-states';
import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { storySteps } from '../database/schema.ts';
import { uploadOf } from '../images/addresses.ts';
import type { StoryDeps } from './deps.ts';
import { definitionOf } from './form.ts';
import { isAwaited, type StoryToken } from './links.ts';
import { answersWith } from './mail-link.ts';
import type { StoryRow } from './rows.ts';

type ViewDeps = Pick<StoryDeps, 'now' | 'baseUrl' | 'images'>;

export async function view(
  db: Queryable,
  deps: ViewDeps,
  network: NetworkRecord,
  row: StoryRow,
  { token, link }: { readonly token: string; readonly link: StoryToken },
): Promise<WireStoryDraft> {
  const mailed = link.mailedTo !== null;
  const awaited = isAwaited(row, link) ? link.mailedTo : null;
  const changeable = isWritable(row.status);
  const uploads = await deps.images.of(db, row.id);
  const { status, revision, lang, template, slug } = row;
  // Whose address it is to be does not read whose it was.
  const email = awaited ?? row.email;
  const confirmed = row.confirmedAt !== null && awaited === null;
  return {
    network: row.network,
    status,
    revision,
    lang,
    template,
    answers: mailed ? withAddress({ answers: answersWith(row, email), email }) : { ...row.answers },
    uploads: uploads.map(upload => uploadOf(upload, deps.baseUrl, token)),
    email: email === '' ? null : mailed ? email : masked(email),
    confirmed,
    linkExpiresAt: link.expiresAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    history: await historyOf(db, row.id),
    url: status === 'published' && slug !== null ? `${deps.baseUrl}/s/${row.network}/${slug}` : null,
    changeable,
    cancellable: canAct('take-back', status),
    confirmable: mailed && !confirmed,
    definition: changeable ? await definitionOf({ db, now: deps.now }, network, row) : null,
  };
}

/** Who goes on by a mailed link need not type the address again. */
function withAddress({ answers, email }: Pick<StoryRow, 'answers' | 'email'>): Record<string, unknown> {
  return answers['email'] === undefined || answers['email'] === '' ? { ...answers, email } : { ...answers };
}

/** So much that who knows it knows it again. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  const [local, domain] = [[...email.slice(0, at)], email.slice(at)];
  return `${local[0] ?? ''}…${local.length > 4 ? (local.at(-1) ?? '') : ''}${domain}`;
}

export async function historyOf(db: Queryable, story: string): Promise<WireStoryStep[]> {
  const rows = await db
    .select({ status: storySteps.status, at: storySteps.at, by: storySteps.by, message: storySteps.message })
    .from(storySteps)
    .where(eq(storySteps.story, story))
    .orderBy(asc(storySteps.identity))
    .limit(1000);
  return rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() }));
}

export function saved({ status, revision, updatedAt, expiresAt, confirmedAt }: StoryRow): WireStorySaved {
  return {
    status,
    revision,
    updatedAt: updatedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    confirmed: confirmedAt !== null,
  };
}
