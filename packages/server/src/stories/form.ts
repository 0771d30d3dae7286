/** The form by which one tells a story, as its network asks it. */
import type { NetworkRecord, StoryTemplate, WireForm, WirePrivacyNotice } from '@koinon/contract';
import { storyForm, type FormDefinition } from '@koinon/contract/forms';
import { todayIn } from '@koinon/i18n/dates';
import { and, desc, eq, inArray, lte, ne, notInArray, type SQL } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { events } from '../database/schema.ts';
import { domainsOf } from '../forms/domains.ts';
import { noticeOf } from '../forms/notice.ts';
import { makeTicket } from '../forms/ticket.ts';
import { RequestProblem } from '../http/problem.ts';
import type { StoryDeps } from './deps.ts';

type FormDeps = Pick<StoryDeps, 'now' | 'secret'> & { readonly db: Queryable };

/** So many events are offered, the youngest first. */
const MOST_EVENTS = 100;

export async function form(
  deps: FormDeps,
  network: NetworkRecord,
  origin: string | null,
  template: string | null,
): Promise<WireForm> {
  const notice = assertOpen(network);
  return {
    ticket: makeTicket(
      deps.secret,
      { form: 'story', network: network.slug, subject: '', origin },
      deps.now(),
    ),
    definition: await definitionOf(deps, network, { template }),
    notice,
    lists: [],
    domains: domainsOf(network),
    state: null,
    event: null,
  };
}

/** The notice. Throws `form-not-published` where nobody answers for what is typed, or where the network takes no stories. */
export function assertOpen(network: NetworkRecord): WirePrivacyNotice {
  const { privacy, stories } = network;
  if (privacy === null || stories === null) throw new RequestProblem('form-not-published');
  return noticeOf('story', privacy, network);
}

interface Told {
  /** The id of one of the network's templates; an unknown one is none. */
  readonly template: string | null;
  /** What is chosen in it: an event stays to be chosen when younger ones have come. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export async function definitionOf(
  { db, now }: Pick<FormDeps, 'db' | 'now'>,
  network: NetworkRecord,
  { template, answers = {} }: Told,
): Promise<FormDefinition> {
  return storyForm({
    axes: network.axes,
    languages: network.languages,
    events: await eventsToTellOf(db, network, now(), chosenEvents(answers)),
    criteria: network.stories?.criteria ?? null,
    template: templateOf(network, template) ?? null,
  });
}

export function templateOf({ stories }: NetworkRecord, id: string | null): StoryTemplate | undefined {
  return stories?.templates.find(template => template.id === id);
}

/** What has begun: of what is to come there is nothing to tell. What is chosen stays, whatever has come since. */
async function eventsToTellOf(
  db: Queryable,
  { slug, timeZone }: NetworkRecord,
  now: number,
  chosen: readonly string[],
): Promise<{ id: string; name: Record<string, string> }[]> {
  const begun = and(
    eq(events.network, slug),
    eq(events.published, true),
    lte(events.firstDate, todayIn(timeZone, new Date(now))),
    notInArray(events.status, ['cancelled', 'postponed']),
    ne(events.audience, 'invited'),
  );
  const find = async (where: SQL | undefined) =>
    db
      .select({ record: events.record })
      .from(events)
      .where(where)
      .orderBy(desc(events.sortKey), desc(events.identity))
      .limit(MOST_EVENTS);
  const youngest = await find(begun);
  const missing = chosen.filter(id => !youngest.some(({ record }) => record.id === id));
  const older = missing.length > 0 ? await find(and(begun, inArray(events.id, missing))) : [];
  return [...youngest.slice(0, MOST_EVENTS - older.length), ...older].map(({ record: { id, name } }) => ({
    id,
    name,
  }));
}

function chosenEvents({ events: chosen }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(chosen)) return [];
  return chosen.slice(0, 10).flatMap((entry: unknown) => {
    const event: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'event') : undefined;
    return typeof event === 'string' && event.length <= 80 ? [event] : [];
  });
}
