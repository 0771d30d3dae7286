/** Handing in: what is typed becomes a story that staff can read, or the form's errors. */
import type { FieldError, NetworkRecord, StorySubmission } from '@koinon/contract';
import { addressKey, checkAnswers, toBody, type Answers, type FormDefinition } from '@koinon/contract/forms';
import { StorySubmissionSchema } from '@koinon/contract/stories';
import { pickText } from '@koinon/i18n/text';
import { eq } from 'drizzle-orm';
import { findOrganizations } from '../data/networks.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { storyEvents, type stories } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { keepSaid, noteEnd, noteSaid } from './consent.ts';
import { contentOf } from './content.ts';
import type { StoryDeps } from './deps.ts';
import { readInput } from './draft.ts';
import { definitionOf } from './form.ts';
import { endOtherLinks, type StoryToken } from './links.ts';
import { post } from './post.ts';
import type { StoryRow } from './rows.ts';
import { assertPossible, step } from './step.ts';

export interface Handing {
  readonly network: NetworkRecord;
  /** By which it is done. */
  readonly link: StoryToken;
  readonly revision: number;
  readonly origin: string | null;
}

/** With the row locked. The same again changes nothing. */
export async function submit(
  tx: Tx,
  deps: StoryDeps,
  row: StoryRow,
  { network, link, revision, origin }: Handing,
): Promise<void> {
  if (row.status === 'submitted' && row.revision === revision + 1) return;
  assertPossible('submit', row.status);
  if (revision !== row.revision) throw new RequestProblem('draft-changed');
  const definition = await definitionOf({ db: tx, now: deps.now }, network, row);
  const body = readSubmission(definition, row.answers);
  // The form may be in another language than the story that is written in it.
  const lang = body.language ?? row.lang;
  const organisation = await organisationName(tx, network.slug, body, lang);
  const content = contentOf({
    body,
    lang,
    uploads: await deps.images.of(tx, row.id),
    organisation,
    baseUrl: deps.baseUrl,
  });
  const said = await keepSaid(tx, deps, {
    network,
    definition,
    licence: body.licence,
    lang: row.lang,
    origin: origin ?? row.origin,
  });
  const emailKey = addressKey(body.email);
  const another = emailKey !== row.emailKey;
  // Another address is somebody else until it is proved. One that was proved stays the story's until something is done by the link
  // that goes to the other (see `moveTo`): who mistypes it loses nothing.
  const stays = another && row.confirmedAt !== null;
  if (another && !stays) await noteEnd(tx, deps, row, 'withdrawn', methodOf(link));
  const values: Partial<typeof stories.$inferInsert> = {
    content,
    said,
    lang,
    title: body.title,
    resourceType: body.resourceType,
    axes: content.axes,
    name: body.name,
    ...(stays ? {} : { email: body.email, emailKey, confirmedAt: another ? null : row.confirmedAt }),
    organisation: body.organisation,
    submittedAt: new Date(deps.now()),
    expiresAt: null,
  };
  // What was to be its address is not: it was handed in with this one.
  await endOtherLinks(tx, deps, row.id, stays ? [row.emailKey, emailKey] : [emailKey]);
  await tx.delete(storyEvents).where(eq(storyEvents.story, row.id));
  const about = [...new Set(body.events.map(({ event }) => event))];
  if (about.length > 0) await tx.insert(storyEvents).values(about.map(event => ({ story: row.id, event })));
  const after = await step(tx, deps, row, 'submit', { values });
  if (stays)
    await post(tx, deps, 'story-link', { ...after, email: body.email, emailKey }, { budgeted: true });
  await noteSaid(tx, deps, after, after.confirmedAt === null ? 'asked' : 'given', methodOf(link), {
    images: body.images.length,
    peopleAgreed: body.images.filter(({ people }) => people === 'agreed').length,
  });
}

const methodOf = ({ mailedTo }: StoryToken) => (mailedTo === null ? 'form' : 'link');

/** The kept answers by the form, then by the contract. Throws `invalid`, whose pointers are the fields' names. */
function readSubmission(
  definition: FormDefinition,
  kept: Readonly<Record<string, unknown>>,
): StorySubmission {
  // Whatever was kept: the check says of every value whether it is what its field takes.
  const answers = kept as Answers;
  const errors: readonly FieldError[] = checkAnswers(definition, answers);
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  return readInput(StorySubmissionSchema, toBody(definition, answers));
}

/** Throws `invalid` for a body that the register does not have. */
async function organisationName(
  db: Queryable,
  network: string,
  { organisation }: StorySubmission,
  lang: string,
): Promise<string | null> {
  if (organisation?.id === undefined) return organisation?.name ?? null;
  const body = (await findOrganizations(db, network, [organisation.id])).get(organisation.id);
  if (body) return pickText(body.name, lang).text.slice(0, 300);
  throw new RequestProblem('invalid', {
    errors: [{ pointer: '/organisation', code: 'not-allowed', params: {} }],
  });
}
