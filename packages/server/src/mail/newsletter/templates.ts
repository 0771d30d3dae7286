/** What each mail of a newsletter says, but the issues: see `issue.ts`. */
import { formatInstantDate } from '@koinon/i18n';
import type { RequestRow, SubscriberRow } from '../../newsletter/rows.ts';
import { networkPage } from '../addresses.ts';
import { type MailBlock, type MailContent, own, paragraph } from '../content.ts';
import { networkFact, networkFooter } from '../office.ts';
import type { MailT } from '../words.ts';
import { addedFacts, addedTo, stillThere, wantedFacts } from './facts.ts';
import type { Publisher } from './read.ts';

export interface NewsletterContext {
  readonly t: MailT;
  readonly publisher: Publisher;
  /** The page of the link. */
  readonly link: string;
  readonly baseUrl: string;
}

type Words = 'newsletterConfirm' | 'newsletterKnown' | 'newsletterWelcome' | 'newsletterPreferences';

/** The address is to be proved: nothing in it was typed, the names are the network's own. */
export function confirm(context: NewsletterContext, request: RequestRow): MailContent {
  const { t, publisher, link } = context;
  const { network } = publisher;
  const date = formatInstantDate(request.expiresAt.toISOString(), network.timeZone, t.locale);
  return content(context, 'newsletterConfirm', [
    paragraph(t('mail.newsletterConfirm.intro')),
    {
      type: 'facts',
      facts: [networkFact(network, t), ...wantedFacts(publisher, request, t('mail.newsletter.asked'), t)],
    },
    paragraph(t('mail.newsletterConfirm.how')),
    { type: 'action', label: t('mail.action.subscribe'), url: link },
    paragraph(t('mail.private')),
    paragraph(t('mail.newsletterConfirm.after')),
    paragraph(t('mail.newsletterConfirm.ignore', { date })),
  ]);
}

/** To an address that has a subscription. What was typed before stays untold too: who reads it may not be who asked. */
export function known(
  context: NewsletterContext,
  request: RequestRow,
  subscriber: SubscriberRow,
): MailContent {
  const { t, publisher, link } = context;
  const added = addedTo(stillThere(publisher, subscriber), stillThere(publisher, request));
  return content(context, 'newsletterKnown', [
    paragraph(t('mail.newsletterKnown.intro')),
    {
      type: 'facts',
      facts: [
        networkFact(publisher.network, t),
        ...wantedFacts(publisher, subscriber, t('mail.newsletter.has'), t),
        ...(added ? addedFacts(publisher, added, t) : []),
      ],
    },
    paragraph(added ? t('mail.newsletterKnown.how') : t('mail.newsletterKnown.nothing')),
    { type: 'action', label: added ? t('mail.action.subscribe') : t('mail.action.subscription'), url: link },
    paragraph(t('mail.private')),
    paragraph(t('mail.newsletter.ignore')),
  ]);
}

export function welcome(context: NewsletterContext, subscriber: SubscriberRow): MailContent {
  const { t, publisher, link, baseUrl } = context;
  const { network } = publisher;
  const archive = networkPage({ baseUrl, lang: t.locale }, network.slug, '/newsletter');
  return content(context, 'newsletterWelcome', [
    paragraph(t('mail.newsletterWelcome.intro')),
    {
      type: 'facts',
      facts: [
        networkFact(network, t),
        ...wantedFacts(publisher, subscriber, t('mail.newsletter.has'), t),
        { label: t('mail.newsletter.archive'), lines: [], url: archive },
      ],
    },
    paragraph(t('mail.newsletterWelcome.manage')),
    { type: 'action', label: t('mail.action.preferences'), url: link },
    paragraph(t('mail.private')),
  ]);
}

export function preferences(context: NewsletterContext, subscriber: SubscriberRow): MailContent {
  const { t, publisher, link } = context;
  const left = subscriber.leftAt !== null;
  const has = left ? [] : wantedFacts(publisher, subscriber, t('mail.newsletter.has'), t);
  return content(context, 'newsletterPreferences', [
    paragraph(t('mail.newsletterPreferences.intro')),
    { type: 'facts', facts: [networkFact(publisher.network, t), ...has] },
    ...(left ? [paragraph(t('mail.newsletterPreferences.none'))] : []),
    paragraph(t('mail.newsletterPreferences.manage')),
    { type: 'action', label: t('mail.action.preferences'), url: link },
    paragraph(t('mail.private')),
    paragraph(t('mail.newsletter.ignore')),
  ]);
}

function content(
  { t, publisher: { network } }: NewsletterContext,
  words: Words,
  blocks: readonly MailBlock[],
): MailContent {
  return {
    lang: t.locale,
    subject: t(`mail.${words}.subject`),
    preheader: t(`mail.${words}.intro`),
    title: own(t(`mail.${words}.title`)),
    // One subscribes with an address alone: there is no name to call anybody by.
    salutation: undefined,
    blocks,
    footer: networkFooter(network, t),
  };
}
