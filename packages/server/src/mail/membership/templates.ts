/** What each mail about a membership says. Everything but staff's own words is read when it is sent. */
import type { CharterRecord, NetworkRecord, OrganizationRecord } from '@koinon/contract';
import { formatInstantDate } from '@koinon/i18n';
import type { MembershipRow } from '../../memberships/rows.ts';
import { formPage } from '../addresses.ts';
import { type MailBlock, own, paragraph } from '../content.ts';
import { letter, type Letter } from '../letter.ts';
import type { MembershipMail } from '../names.ts';
import type { MailT } from '../words.ts';
import { bodyFacts, charterFacts, message, networkFacts } from './facts.ts';

export interface MembershipContext {
  readonly t: MailT;
  readonly network: NetworkRecord;
  readonly row: MembershipRow;
  /** What is to be accepted, where something is; else what was; else what is current. */
  readonly charter: CharterRecord | undefined;
  /** Where the member works, if the register knows it. */
  readonly body: OrganizationRecord | undefined;
  /** The member's page. */
  readonly link: string;
  readonly baseUrl: string;
  /** What staff say; '' where they say nothing. */
  readonly message: string;
  /** Whether somebody reads answers. */
  readonly answered: boolean;
  /** Whether the network's form to join is published. */
  readonly joinable: boolean;
}

type Template = (context: MembershipContext) => Letter;

export const TEMPLATES: Readonly<Record<MembershipMail, Template>> = {
  'membership-confirm': confirm,
  'membership-known': context => {
    const { t, row } = context;
    if (row.status === 'pending') return confirm(context);
    return said(context, 'joinKnown', [
      networkFacts(context),
      paragraph(statusText(context)),
      see(context),
      paragraph(t('mail.private')),
      paragraph(t('mail.known.ignore')),
    ]);
  },
  'membership-link': context =>
    said(context, 'memberLink', [
      networkFacts(context),
      paragraph(statusText(context)),
      see(context),
      paragraph(context.t('mail.private')),
    ]),
  'membership-active': context => {
    const { t } = context;
    return said(context, 'member', [
      list(t('mail.member.events'), t('mail.member.directory'), t('mail.member.own')),
      networkFacts(context, [...bodyFacts(context), ...charterFacts(context, context.charter)]),
      ...message(context),
      paragraph(t('mail.member.page')),
      see(context),
      paragraph(t('mail.private')),
    ]);
  },
  'membership-review': context =>
    said(context, 'inReview', [
      networkFacts(context, bodyFacts(context)),
      ...why(context),
      ...message(context),
      request(context),
      paragraph(context.t('mail.private')),
    ]),
  'membership-question': context => {
    const { t, answered } = context;
    return said(context, 'asked', [
      networkFacts(context),
      ...message(context),
      paragraph(answered ? t('mail.asked.reply') : t('mail.asked.page')),
      request(context),
      paragraph(t('mail.private')),
    ]);
  },
  'membership-declined': context => {
    const { t, answered } = context;
    return said(context, 'declined', [
      networkFacts(context),
      ...message(context),
      paragraph(answered ? t('mail.declined.reply') : t('mail.declined.again')),
      request(context),
      paragraph(t('mail.private')),
    ]);
  },
  'membership-suspended': suspended,
  'membership-charter': context => charter(context, 'newCharter'),
  'membership-charter-reminder': context => charter(context, 'charterReminder'),
  'membership-left': context => {
    const { t, network, baseUrl, joinable } = context;
    const again = joinable
      ? [
          {
            label: t('mail.membership.again'),
            lines: [],
            url: formPage({ baseUrl, lang: t.locale }, network.slug, 'membership'),
          },
        ]
      : [];
    return said(context, 'left', [
      networkFacts(context, again),
      paragraph(t('mail.left.means')),
      paragraph(t('mail.left.mind')),
      paragraph(t('mail.left.kept')),
      { type: 'action', label: t('mail.action.left'), url: context.link },
      paragraph(t('mail.private')),
    ]);
  },
};

/** Whether a mail still says what is true: who was approved meanwhile is not told that it takes a while. */
export function isStillTrue(template: MembershipMail, row: MembershipRow): boolean {
  const { status, reason } = row;
  switch (template) {
    case 'membership-confirm':
      return status === 'pending';
    case 'membership-known':
    case 'membership-link':
      return status !== 'left';
    case 'membership-active':
      return status === 'active';
    case 'membership-review':
    case 'membership-question':
      return status === 'review';
    case 'membership-declined':
      return status === 'left' && reason === 'declined';
    case 'membership-suspended':
      return status === 'suspended';
    case 'membership-charter':
    case 'membership-charter-reminder':
      return (
        status === 'active' && row.charterDue !== null && row.charterDue.version !== row.charter?.version
      );
    case 'membership-left':
      return status === 'left' && reason !== 'declined';
  }
}

/** The address is to be proved: nothing in it was typed. */
function confirm(context: MembershipContext): Letter {
  const { t, network, link } = context;
  const seats = network.membership.mode === 'institutional';
  return said(context, 'joinConfirm', [
    networkFacts(context, charterFacts(context, context.charter)),
    paragraph(t('mail.joinConfirm.how')),
    { type: 'action', label: t('mail.action.joinConfirm'), url: link },
    paragraph(t('mail.private')),
    paragraph(seats ? t('mail.joinConfirm.nextSeats') : t('mail.joinConfirm.next')),
    paragraph(t('mail.joinConfirm.ignore')),
  ]);
}

function suspended(context: MembershipContext): Letter {
  const { t, row, link, answered } = context;
  const byCharter = row.reason === 'charter';
  const intro = byCharter ? t('mail.suspended.charter') : t('mail.suspended.staff');
  return letter(t('mail.suspended.subject'), t('mail.suspended.title'), intro, [
    networkFacts(context, byCharter ? charterFacts(context, context.charter) : []),
    ...message(context),
    paragraph(t('mail.suspended.means')),
    ...(byCharter ? [paragraph(t('mail.suspended.accept'))] : []),
    ...(!byCharter && answered ? [paragraph(t('mail.suspended.reply'))] : []),
    byCharter ? { type: 'action', label: t('mail.action.charter'), url: charterPage(link) } : see(context),
    paragraph(t('mail.private')),
  ]);
}

function charter(context: MembershipContext, words: 'newCharter' | 'charterReminder'): Letter {
  const { t, row, network, link } = context;
  const until = row.charterDue?.until ?? row.updatedAt.toISOString();
  const date = formatInstantDate(until, network.timeZone, t.locale);
  const subject = t(`mail.${words}.subject`, { date });
  return letter(subject, t(`mail.${words}.title`), t(`mail.${words}.intro`), [
    networkFacts(context, [
      ...charterFacts(context, context.charter),
      { label: t('mail.membership.until'), lines: [own(date)] },
    ]),
    paragraph(t('mail.newCharter.how')),
    { type: 'action', label: t('mail.action.charter'), url: charterPage(link) },
    paragraph(t('mail.newCharter.after')),
    paragraph(t('mail.private')),
  ]);
}

/** Why somebody looks at it, and what the member can do: it is no refusal. */
function why({ t, row: { reason } }: MembershipContext): MailBlock[] {
  switch (reason) {
    case 'personal-address':
    case 'domain-unknown':
    case 'body-unknown':
    case 'seats-full':
      return [paragraph(t(`mail.inReview.${reason}`)), paragraph(t(`mail.inReview.${reason}.do`))];
    default:
      return [];
  }
}

function statusText({ t, row: { status, reason } }: MembershipContext): string {
  switch (status) {
    case 'active':
      return t('mail.membership.active');
    case 'review':
      return t('mail.membership.review');
    case 'suspended':
      return reason === 'charter' ? t('mail.suspended.charter') : t('mail.membership.suspended');
    default:
      return t('mail.membership.pending');
  }
}

/** Where the charter is to be read and accepted. */
const charterPage = (link: string) => `${link}?action=charter`;

const see = ({ t, link }: MembershipContext): MailBlock => ({
  type: 'action',
  label: t('mail.action.membership'),
  url: link,
});

const request = ({ t, link }: MembershipContext): MailBlock => ({
  type: 'action',
  label: t('mail.action.request'),
  url: link,
});

const list = (...items: readonly string[]): MailBlock => ({
  type: 'list',
  ordered: false,
  items: items.map(own),
});

type Words =
  'joinConfirm' | 'joinKnown' | 'memberLink' | 'member' | 'inReview' | 'asked' | 'declined' | 'left';

function said({ t }: MembershipContext, words: Words, blocks: readonly MailBlock[]): Letter {
  return letter(t(`mail.${words}.subject`), t(`mail.${words}.title`), t(`mail.${words}.intro`), blocks);
}
