/** Mails about registrations and their events. */
import { formatWhen } from '@koinon/i18n';
import { pickText, resolveLocale } from '@koinon/i18n/text';
import { eq, sql } from 'drizzle-orm';
import { registrations } from '../../database/schema.ts';
import { eventOf, linkEnd } from '../../registrations/event-facts.ts';
import { linePosition } from '../../registrations/line.ts';
import type { RegistrationRow } from '../../registrations/rows.ts';
import { type MailContent, own, paragraph } from '../content.ts';
import { type Composed, type ComposeDeps, officeOf, type Queued } from '../family.ts';
import { tokenFor } from '../links.ts';
import type { MailCalendar } from '../message.ts';
import type { RegistrationMail } from '../names.ts';
import { neutralText, oneLine } from '../neutral.ts';
import { mailWords, type MailT } from '../words.ts';
import { type CalendarContext, cancelFiles, publishFile } from './calendar.ts';
import { eventFacts, onlineFacts } from './facts.ts';
import { membersOnly, strangerTo } from './members-only.ts';
import { type MailedEvent, readEvent, readRegistration } from './read.ts';
import { type Draft, isStillTrue, TEMPLATES } from './templates.ts';

/** A subject is shown cut after this in most programs, and RFC 5322 §2.1.1 asks for lines of at most 78. */
const SUBJECT_MAX = 78;

export async function composeRegistration(
  deps: ComposeDeps,
  { template, params, lang, emailKey }: Queued<RegistrationMail>,
): Promise<Composed | undefined> {
  const t = mailWords(resolveLocale(lang));
  if (template === 'registration-members-only') {
    const [id = '', occurrence = ''] = (params.event ?? '').split('~');
    const mailed = await readEvent(deps.db, id, occurrence, deps.baseUrl);
    if (!mailed) return undefined;
    const draft = membersOnly(await strangerTo(deps, mailed, emailKey, t));
    return composedOf(mailed, contentOf(mailed, undefined, draft, t));
  }
  const row = await readRegistration(deps.db, params.registration ?? '');
  if (!row || !isStillTrue(template, row)) return undefined;
  const mailed = await readEvent(deps.db, row.event, row.occurrence, deps.baseUrl);
  if (!mailed) return undefined;
  const now = deps.now();
  const gone = params.gone ?? [];
  const token = await tokenFor(deps, { purpose: 'registration', subject: row.id }, params.nonce, async () =>
    linkEnd(await eventOf(deps.db, row), now),
  );
  const draft = TEMPLATES[template]({
    t,
    mailed,
    row,
    now,
    link: `${deps.baseUrl}/m/${token}`,
    position: row.status === 'waiting' ? await linePosition(deps.db, row) : undefined,
  });
  const calendars =
    draft.calendar === undefined ? [] : await calendarsOf(deps, { mailed, row, t, gone }, draft.calendar);
  const withFile = calendars.length === 0 ? { ...draft, calendar: undefined } : draft;
  return composedOf(mailed, contentOf(mailed, row, withFile, t, gone), calendars);
}

const composedOf = (
  mailed: MailedEvent,
  content: MailContent,
  calendars: readonly MailCalendar[] = [],
): Composed => ({ network: mailed.network, office: officeOfEvent(mailed), content, calendars });

/** Where questions are answered: the event's own address, or that of who keeps the data. */
const officeOfEvent = ({ event, network }: MailedEvent) =>
  officeOf(event.contact?.email, network.privacy?.contact);

interface CalendarSubject {
  readonly mailed: MailedEvent;
  readonly row: RegistrationRow;
  readonly t: MailT;
  readonly gone: NonNullable<CalendarContext['gone']>;
}

/** Every file that is made counts, also one whose mail is tried again: what was sent last has the highest SEQUENCE. */
async function calendarsOf(
  { db, now, baseUrl }: ComposeDeps,
  { mailed, row, t, gone }: CalendarSubject,
  use: NonNullable<Draft['calendar']>,
): Promise<MailCalendar[]> {
  const [counted] = await db
    .update(registrations)
    .set({ sequence: sql`${registrations.sequence} + 1` })
    .where(eq(registrations.id, row.id))
    .returning({ sequence: registrations.sequence });
  const urls = use === 'remove' ? [] : onlineFacts(mailed, row, t);
  const email = officeOfEvent(mailed);
  const context: CalendarContext = {
    event: mailed.event,
    lang: t.locale,
    host: new URL(baseUrl).hostname,
    sequence: mailed.event.sequence + (counted?.sequence ?? row.sequence),
    now: now(),
    organizer:
      email === undefined ? undefined : { name: pickText(mailed.network.name, t.locale).text, email },
    note: urls
      .map(({ label, lines, url }) => [label, ...lines.map(({ text }) => text)].join(', ') + `: ${url}`)
      .join('\n'),
    gone,
  };
  return use === 'remove' ? cancelFiles(context) : publishFile(context);
}

function contentOf(
  mailed: MailedEvent,
  row: RegistrationRow | undefined,
  draft: Draft,
  t: MailT,
  gone: CalendarSubject['gone'] = [],
): MailContent {
  const { event, network } = mailed;
  const name = row?.confirmedAt == null ? '' : neutralText(row.name);
  const online = row?.status === 'confirmed' && (draft.calendar === 'add' || draft.calendar === 'update');
  const file = draft.calendar && t(`mail.${draft.calendar}File`);
  const contact = [
    pickText(event.contact?.name, t.locale).text,
    event.contact?.email,
    event.contact?.telephone,
  ]
    .filter(Boolean)
    .join(', ');
  return {
    lang: t.locale,
    subject: subjectOf(event, draft.words, t),
    preheader: draft.preheader ?? formatWhen(event, t).text,
    title: own(t(`mail.${draft.words}.title`)),
    salutation: name === '' ? undefined : t('mail.to', { name }),
    blocks: [
      ...(event.demo ? [paragraph(t('calendar.demo'))] : []),
      ...draft.before,
      { type: 'facts', facts: eventFacts(mailed, t, { row, online, over: draft.over ?? false, gone }) },
      ...draft.after,
      { type: 'action', ...draft.action },
      ...(file === undefined ? [] : [paragraph(file)]),
      ...draft.last,
    ],
    footer: [
      ...(contact === '' ? [] : [own(t('mail.contact', { contact }))]),
      own(t('mail.sender', { network: pickText(network.name, t.locale).text })),
    ],
  };
}

/** With the event's name as far as it fits: its short name, or the beginning of it. */
function subjectOf({ name, shortName }: MailedEvent['event'], words: Draft['words'], t: MailT): string {
  const subject = (event: string) => oneLine(t(`mail.${words}.subject`, { event }));
  const names = [name, shortName]
    .map(map => oneLine(pickText(map, t.locale).text))
    .filter(text => text !== '');
  const fitting = names.map(subject).find(text => [...text].length <= SUBJECT_MAX);
  if (fitting !== undefined) return fitting;
  const [whole = ''] = names;
  const room = SUBJECT_MAX - [...subject('')].length - 2;
  const cut = [...whole].slice(0, Math.max(10, room)).join('');
  return subject(`${cut.replace(/\s+\S*$/u, '')}…`);
}
