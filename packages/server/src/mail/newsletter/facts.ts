/** What one asked for, has, or would have: by the network's own names of its lists and topics. */
import type { LanguageMap } from '@koinon/contract';
import { known, knownTopics, type Wanted } from '../../newsletter/rows.ts';
import { type MailFact, own, type Said, say } from '../content.ts';
import type { MailT } from '../words.ts';
import type { Publisher } from './read.ts';

interface Named {
  readonly id: string;
  readonly name: LanguageMap;
}

/** Lists and topics. A list or a topic that the network has no more is passed over. */
export function wantedFacts(
  { newsletter }: Publisher,
  { lists, topics }: Wanted,
  label: string,
  t: MailT,
): MailFact[] {
  const chosen = namesOf(newsletter.topics, topics, t);
  const all = newsletter.topics.length === 0 ? [] : [own(t('mail.newsletter.allTopics'))];
  return [
    { label, lines: namesOf(newsletter.lists, lists, t) },
    { label: t('mail.newsletter.topics'), lines: chosen.length > 0 ? chosen : all },
  ].filter(({ lines }) => lines.length > 0);
}

/** What of it the network still has. */
export const stillThere = ({ newsletter }: Publisher, { lists, topics }: Wanted): Wanted => ({
  lists: known(newsletter, lists),
  topics: knownTopics(newsletter, topics),
});

/** Whether one gets an issue: the same as `isForSubscriber` says in SQL, when the mail is sent. */
export function isReaderOf(
  { lists, topics, leftAt }: Wanted & { readonly leftAt: Date | null },
  issue: { readonly list: string; readonly topics: readonly string[] },
): boolean {
  const any = topics.length === 0 || issue.topics.length === 0;
  return (
    leftAt === null && lists.includes(issue.list) && (any || issue.topics.some(id => topics.includes(id)))
  );
}

export interface Added {
  readonly lists: readonly string[];
  /** Undefined: none. Empty: all of them. */
  readonly topics: readonly string[] | undefined;
}

/** What a request would add to what one has; undefined where that is nothing. Who has no topics chosen has all. */
export function addedTo(had: Wanted, asked: Wanted): Added | undefined {
  const lists = asked.lists.filter(id => !had.lists.includes(id));
  const more = asked.topics.filter(id => !had.topics.includes(id));
  const topics =
    had.topics.length === 0 ? undefined : asked.topics.length === 0 ? [] : more.length > 0 ? more : undefined;
  return lists.length === 0 && topics === undefined ? undefined : { lists, topics };
}

export function addedFacts(publisher: Publisher, { lists, topics }: Added, t: MailT): MailFact[] {
  const { newsletter } = publisher;
  const label = t('mail.newsletter.adds');
  const named =
    topics === undefined
      ? []
      : topics.length === 0
        ? [own(t('mail.newsletter.allTopics'))]
        : namesOf(newsletter.topics, topics, t);
  return [{ label, lines: [...namesOf(newsletter.lists, lists, t), ...named] }];
}

function namesOf(known: readonly Named[], ids: readonly string[], t: MailT): Said[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => say(name, t));
}
