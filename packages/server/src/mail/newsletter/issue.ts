/** An issue of a newsletter as a mail. */
import { languageName } from '@koinon/i18n';
import { pickFrom, pickText, sameLanguage } from '@koinon/i18n/text';
import type { IssueRow } from '../../newsletter/rows.ts';
import { networkPage } from '../addresses.ts';
import {
  type FooterLine,
  type MailBlock,
  type MailContent,
  own,
  paragraph,
  type Said,
  say,
} from '../content.ts';
import { oneLine } from '../neutral.ts';
import { contactLine } from '../office.ts';
import type { MailT } from '../words.ts';
import { issueBlocks } from './issue-blocks.ts';
import type { Publisher } from './read.ts';

export interface IssueContext {
  readonly t: MailT;
  /** BCP 47: the reader's own, which need not be one of ours. */
  readonly lang: string;
  readonly publisher: Publisher;
  readonly issue: IssueRow;
  /** The page on which one unsubscribes; undefined in a copy for staff. */
  readonly unsubscribe: string | undefined;
  readonly baseUrl: string;
}

/** More than a line of a phone, less than what mail servers doubt. */
const SUBJECT_MAX = 150;
const PREHEADER_MAX = 150;

export function issueContent(context: IssueContext): MailContent {
  const { t, lang, issue, unsubscribe } = context;
  const { record } = issue;
  const test = unsubscribe === undefined;
  const title = pickText(record.title, lang);
  const subject = cut(oneLine(title.text), SUBJECT_MAX);
  const body = pickFrom(record.body, lang);
  const blocks = body ? issueBlocks(body.value, body.lang || t.locale) : [];
  return {
    lang: t.locale,
    subject: test ? t('mail.issue.testSubject', { title: subject }) : subject,
    preheader: cut(preheaderOf(context, blocks), PREHEADER_MAX),
    title: marked(title, t),
    // The same for everybody: a list of addresses has no names.
    salutation: undefined,
    blocks: [
      ...(test ? [paragraph(t('mail.issue.test'))] : []),
      ...(record.demo ? [paragraph(t('mail.issue.demo'))] : []),
      ...above(context),
      ...(body ? inItsLanguage(blocks, body.lang, lang, t) : []),
    ],
    footer: footerOf(context),
  };
}

/** Of which list, and which of its issues. */
function above({ t, publisher, issue: { record } }: IssueContext): MailBlock[] {
  const list = listName({ publisher, record }, t);
  const number =
    record.number === null ? [] : [own(t('mail.issue.number', { number: String(record.number) }))];
  const parts = [list, ...number].filter(({ text }) => text !== '');
  // Of two languages each has a line of its own.
  const lines = list.lang === '' ? [own(parts.map(({ text }) => text).join(' · '))] : parts;
  return lines.flatMap(said => (said.text === '' ? [] : [{ type: 'paragraph' as const, said }]));
}

/** In another language than the reader's it says so, and which. */
function inItsLanguage(blocks: readonly MailBlock[], lang: string, wanted: string, t: MailT): MailBlock[] {
  if (lang === '' || sameLanguage(lang, t.locale)) return [...blocks];
  const language = sameLanguage(lang, wanted) ? undefined : languageName(lang, t.locale);
  return [
    ...(language === undefined ? [] : [paragraph(t('event.fallbackLanguage', { language }))]),
    { type: 'section', lang, blocks },
  ];
}

function footerOf({ t, publisher, issue, unsubscribe, baseUrl }: IssueContext): FooterLine[] {
  const { network } = publisher;
  const { record } = issue;
  const { privacy } = network;
  const list = listName({ publisher, record }, t).text;
  const page = networkPage({ baseUrl, lang: t.locale }, network.slug, `/newsletter/${issue.id}`);
  return [
    ...(list === '' ? [] : [own(t('mail.issue.why', { list }))]),
    unsubscribe === undefined
      ? own(t('mail.issue.testUnsubscribe'))
      : { ...own(t('mail.issue.unsubscribe')), url: unsubscribe },
    // What was never sent is in no archive.
    ...(issue.publishedAt === null ? [] : [{ ...own(t('mail.issue.online')), url: page }]),
    own(t('mail.issue.sender', { network: pickText(network.name, t.locale).text })),
    ...(privacy === null
      ? []
      : [own(t('mail.issue.controller', { controller: pickText(privacy.controller, t.locale).text }))]),
    ...contactLine(network, t),
  ];
}

function preheaderOf({ lang, issue }: IssueContext, blocks: readonly MailBlock[]): string {
  const summary = pickText(issue.record.summary, lang).text;
  const first = blocks.find(block => block.type === 'paragraph');
  return oneLine(summary === '' ? (first?.said.text ?? '') : summary);
}

function listName(
  { publisher, record }: Pick<IssueContext, 'publisher'> & Pick<IssueRow, 'record'>,
  t: MailT,
): Said {
  return say(publisher.newsletter.lists.find(({ id }) => id === record.list)?.name, t);
}

function marked({ text, lang }: { readonly text: string; readonly lang: string }, t: MailT): Said {
  return { text: oneLine(text), lang: lang === '' || sameLanguage(lang, t.locale) ? '' : lang };
}

/** Cut between words where it is too long. */
function cut(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const beginning = characters.slice(0, max - 1).join('');
  return `${beginning.replace(/\s+\S*$/u, '') || beginning}…`;
}
