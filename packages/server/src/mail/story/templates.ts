/** What each mail about a story says. Everything but staff's own words is read when it is sent. */
import type { NetworkRecord } from '@koinon/contract';
import { isWritable } from '@koinon/contract/story-states';
import { formatInstantDate, formatPeriod } from '@koinon/i18n';
import { LINK_DAYS } from '../../stories/deps.ts';
import type { StoryRow } from '../../stories/rows.ts';
import { type MailBlock, type MailFact, own, paragraph } from '../content.ts';
import { letter, type Letter } from '../letter.ts';
import type { StoryMail } from '../names.ts';
import { neutralText } from '../neutral.ts';
import { networkFact } from '../office.ts';
import type { MailT } from '../words.ts';

export interface StoryContext {
  readonly t: MailT;
  readonly network: NetworkRecord;
  readonly row: StoryRow;
  /** The author's page. */
  readonly link: string;
  /** Instant: until when the link is good. */
  readonly expires: string;
  readonly baseUrl: string;
  /** What staff say; '' where they say nothing. */
  readonly message: string;
  /** Whether somebody reads answers. */
  readonly answered: boolean;
}

type Template = (context: StoryContext) => Letter;

export const TEMPLATES: Readonly<Record<StoryMail, Template>> = {
  'story-link': context => {
    const { t, row, network } = context;
    const writable = isWritable(row.status);
    const until = row.expiresAt?.toISOString();
    return said(context, 'storyLink', [
      facts(context),
      paragraph(writable ? t('mail.storyLink.how') : t('mail.storyLink.follow')),
      action(context, writable ? 'mail.action.storyGoOn' : 'mail.action.story'),
      ...aboutLink(context),
      ...(row.confirmedAt === null ? [paragraph(t('mail.story.proves'))] : []),
      ...(until === undefined
        ? []
        : [
            paragraph(
              t('mail.storyLink.kept', { date: formatInstantDate(until, network.timeZone, t.locale) }),
            ),
          ]),
      ...(row.confirmedAt === null ? [paragraph(t('mail.storyLink.ignore'))] : []),
    ]);
  },
  'story-submitted': context => {
    const { t, row } = context;
    const next = paragraph(t('mail.storySubmitted.next'));
    if (row.confirmedAt !== null) {
      return said(context, 'storySubmitted', [
        facts(context),
        next,
        action(context, 'mail.action.story'),
        ...aboutLink(context),
      ]);
    }
    return {
      ...said(context, 'storySubmitted', [
        facts(context),
        paragraph(t('mail.storySubmitted.how')),
        action(context, 'mail.action.storyConfirm'),
        ...aboutLink(context),
        next,
        paragraph(t('mail.storySubmitted.ignore')),
      ]),
      subject: t('mail.storySubmitted.confirmSubject'),
    };
  },
  'story-changes': context =>
    said(context, 'storyChanges', [
      facts(context),
      ...words(context),
      paragraph(context.t('mail.storyChanges.how')),
      action(context, 'mail.action.storyAnswer'),
      ...aboutLink(context),
    ]),
  'story-published': context => {
    const { t, row, baseUrl, network, link } = context;
    const url = `${baseUrl}/s/${network.slug}/${row.slug ?? ''}`;
    return said(context, 'storyPublished', [
      facts(context, [{ label: t('mail.story.page'), lines: [], url }]),
      ...words(context),
      { type: 'action', label: t('mail.action.storyPublished'), url },
      paragraph(t('mail.storyPublished.own')),
      { type: 'link', label: t('mail.action.story'), url: link },
      ...aboutLink(context),
    ]);
  },
  'story-rejected': context => ended(context, 'storyRejected'),
  'story-withdrawn': context => ended(context, 'storyWithdrawn'),
  'story-taken-back': context => {
    const { t } = context;
    return said(context, 'storyTakenBack', [
      facts(context),
      kept(context),
      paragraph(t('mail.storyTakenBack.mind')),
      action(context, 'mail.action.story'),
      paragraph(t('mail.private')),
    ]);
  },
};

/** Whether a mail still says what is true: what was taken back meanwhile is not said to be published. */
export function isStillTrue(
  template: StoryMail,
  { status, slug }: Pick<StoryRow, 'status' | 'slug'>,
): boolean {
  switch (template) {
    case 'story-link':
      return true;
    case 'story-submitted':
      return status === 'submitted' || status === 'in-review';
    case 'story-changes':
      return status === 'changes-requested';
    case 'story-published':
      return status === 'published' && slug !== null;
    case 'story-rejected':
      return status === 'rejected';
    case 'story-withdrawn':
    case 'story-taken-back':
      return status === 'withdrawn';
  }
}

/** Staff ended it: what they say, where to ask, how long it is kept. */
function ended(context: StoryContext, key: 'storyRejected' | 'storyWithdrawn'): Letter {
  const { t, answered } = context;
  return said(context, key, [
    facts(context),
    ...words(context),
    ...(answered ? [paragraph(t('mail.storyRejected.reply'))] : []),
    kept(context),
    action(context, 'mail.action.story'),
    paragraph(t('mail.private')),
  ]);
}

/** The network; the story's title only where the address is proved: it was typed by somebody. */
function facts({ t, network, row }: StoryContext, more: readonly MailFact[] = []): MailBlock {
  const title = row.confirmedAt === null ? '' : neutralText(row.title, 150, { numbered: true });
  const story: MailFact[] = title === '' ? [] : [{ label: t('mail.story.title'), lines: [own(title)] }];
  return { type: 'facts', facts: [networkFact(network, t), ...story, ...more] };
}

/** What staff say, set apart as theirs. */
function words({ t, message }: StoryContext): MailBlock[] {
  return message === ''
    ? []
    : [paragraph(t('mail.story.says')), { type: 'quote', said: own(message), by: undefined }];
}

function aboutLink({ t, network, expires }: StoryContext): MailBlock[] {
  const date = formatInstantDate(expires, network.timeZone, t.locale);
  return [paragraph(t('mail.private')), paragraph(t('mail.story.linkUntil', { date, days: LINK_DAYS }))];
}

const kept = ({ t, network }: StoryContext): MailBlock =>
  paragraph(t('mail.storyRejected.kept', { period: formatPeriod(network.retention.endedStories, t.locale) }));

type Action =
  'mail.action.storyGoOn' | 'mail.action.story' | 'mail.action.storyConfirm' | 'mail.action.storyAnswer';

const action = ({ t, link }: StoryContext, label: Action): MailBlock => ({
  type: 'action',
  label: t(label),
  url: link,
});

type Words =
  | 'storyLink'
  | 'storySubmitted'
  | 'storyChanges'
  | 'storyPublished'
  | 'storyRejected'
  | 'storyWithdrawn'
  | 'storyTakenBack';

function said({ t }: StoryContext, key: Words, blocks: readonly MailBlock[]): Letter {
  return letter(t(`mail.${key}.subject`), t(`mail.${key}.title`), t(`mail.${key}.intro`), blocks);
}
