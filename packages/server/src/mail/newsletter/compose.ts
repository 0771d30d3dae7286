/** Mails of newsletters: proving an address, what one has subscribed to, the issues. */
import { pickText, resolveLocale } from '@koinon/i18n/text';
import { PREFERENCES_DAYS, UNSUBSCRIBE_DAYS, unsubscribeSubject } from '../../newsletter/links.ts';
import { linkPage } from '../addresses.ts';
import type { MailContent } from '../content.ts';
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import { type Link, tokenFor, tokenOf } from '../links.ts';
import type { NewsletterMail } from '../names.ts';
import { networkOffice } from '../office.ts';
import { mailWords } from '../words.ts';
import { isReaderOf, stillThere } from './facts.ts';
import { issueContent } from './issue.ts';
import { type Publisher, readIssue, readPublisher, readRequest, readSubscriber } from './read.ts';
import { confirm, known, preferences, welcome } from './templates.ts';

type Mail = Queued<NewsletterMail>;

export async function composeNewsletter(
  deps: ComposeDeps,
  mail: Mail,
): Promise<Composed | 'called-back' | undefined> {
  const publisher = await readPublisher(deps.db, mail.network);
  if (!publisher) return undefined;
  switch (mail.template) {
    case 'newsletter-confirm':
    case 'newsletter-known':
      return about(publisher, await ofRequest(deps, mail, publisher));
    case 'newsletter-welcome':
    case 'newsletter-preferences':
      return about(publisher, await ofSubscriber(deps, mail, publisher));
    case 'newsletter-issue':
      return ofIssue(deps, mail, publisher);
  }
}

const about = ({ network }: Publisher, content: MailContent | undefined): Composed | undefined =>
  content && { network, office: networkOffice(network), content };

/** Which of the two it is, is seen when it is sent: meanwhile the address may have subscribed, or left. */
async function ofRequest(
  { db, now, secret, baseUrl }: ComposeDeps,
  { network, params, emailKey, lang }: Mail,
  publisher: Publisher,
): Promise<MailContent | undefined> {
  const request = await readRequest(db, network, params.request ?? '');
  const { nonce } = params;
  // Without its nonce there is no link that confirms this request; another request has another one.
  if (!request || nonce === undefined || request.expiresAt.getTime() <= now()) return undefined;
  const token = tokenOf(secret, { purpose: 'subscription-request', subject: request.id, nonce });
  // There is nothing to confirm where the network has given up all that was asked for.
  if (stillThere(publisher, request).lists.length === 0) return undefined;
  const context = { t: mailWords(resolveLocale(lang)), publisher, link: linkPage(baseUrl, token), baseUrl };
  const subscriber = await readSubscriber(db, network, { emailKey });
  return subscriber?.leftAt === null ? known(context, request, subscriber) : confirm(context, request);
}

async function ofSubscriber(
  deps: ComposeDeps,
  { template, network, params, lang }: Mail,
  publisher: Publisher,
): Promise<MailContent | undefined> {
  const { db, baseUrl } = deps;
  const subscriber = await readSubscriber(db, network, { id: params.subscriber ?? '' });
  if (!subscriber) return undefined;
  if (template === 'newsletter-welcome' && subscriber.leftAt !== null) return undefined;
  const link = { purpose: 'preferences', subject: subscriber.id } as const;
  const token = await linkFor(deps, link, params.nonce, PREFERENCES_DAYS);
  const context = { t: mailWords(resolveLocale(lang)), publisher, link: linkPage(baseUrl, token), baseUrl };
  return template === 'newsletter-welcome' ? welcome(context, subscriber) : preferences(context, subscriber);
}

async function ofIssue(
  deps: ComposeDeps,
  { network, params, lang }: Mail,
  publisher: Publisher,
): Promise<Composed | 'called-back' | undefined> {
  const { db, baseUrl } = deps;
  const issue = await readIssue(db, network, params.issue ?? '');
  if (!issue) return undefined;
  const common = { publisher, issue, baseUrl };
  const name = (reader: string) =>
    pickText(publisher.newsletter.lists.find(({ id }) => id === issue.record.list)?.name, reader).text;
  const list = {
    id: `${issue.record.list}.${network}.${new URL(baseUrl).hostname}`,
    unsubscribeUrl: undefined,
  };
  if (params.test === true) {
    const t = mailWords(resolveLocale(lang));
    const content = issueContent({ ...common, t, lang, unsubscribe: undefined });
    return { ...officed(publisher), content, list: { ...list, name: name(lang) } };
  }
  const subscriber = await readSubscriber(db, network, { id: params.subscriber ?? '' });
  // Who left or wants other topics since does not get it.
  if (!subscriber || !isReaderOf(subscriber, issue.record)) return undefined;
  if (issue.status !== 'sending' && issue.status !== 'sent') return 'called-back';
  const link = {
    purpose: 'unsubscribe',
    subject: unsubscribeSubject(subscriber.id, issue.record.list),
  } as const;
  const token = await linkFor(deps, link, undefined, UNSUBSCRIBE_DAYS);
  const t = mailWords(resolveLocale(subscriber.lang));
  return {
    ...officed(publisher),
    content: issueContent({ ...common, t, lang: subscriber.lang, unsubscribe: linkPage(baseUrl, token) }),
    list: {
      ...list,
      name: name(subscriber.lang),
      unsubscribeUrl: `${baseUrl}/v1/newsletter/subscriptions/${token}/unsubscribe`,
    },
  };
}

const officed = ({ network }: Publisher) => ({ network, office: networkOffice(network) });

function linkFor(
  deps: ComposeDeps,
  link: Pick<Link, 'purpose' | 'subject'>,
  nonce: string | undefined,
  days: number,
): Promise<string> {
  return tokenFor(deps, link, nonce, () => deps.now() + days * 86_400_000);
}
