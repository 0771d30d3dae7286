/** From a row of the outbox to a mail. */
import { createHmac } from 'node:crypto';
import { pickText } from '@koinon/i18n/text';
import type { OutboxRow } from './claim.ts';
import { linksOf } from './content.ts';
import { type Compose, type Composed, type ComposeDeps, queued } from './family.ts';
import { composeMembership } from './membership/compose.ts';
import type { MailMessage } from './message.ts';
import { isOneOf, MEMBERSHIP_MAILS, NEWSLETTER_MAILS, REGISTRATION_MAILS, STORY_MAILS } from './names.ts';
import { headerText } from './neutral.ts';
import { composeNewsletter } from './newsletter/compose.ts';
import { readParams } from './params.ts';
import { composeRegistration } from './registration/compose.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { composeStory } from './story/compose.ts';

/** The mail; `undefined` and `called-back` as a family says: see `Compose`. Throws where it cannot be made. */
export async function composeMail(
  deps: ComposeDeps,
  row: OutboxRow,
): Promise<MailMessage | 'called-back' | undefined> {
  const composed = await compose(deps, row);
  return typeof composed === 'object' ? messageOf(deps, row, composed) : composed;
}

async function compose(deps: ComposeDeps, row: OutboxRow): ReturnType<Compose<string>> {
  const { template } = row;
  const params = readParams(row.params);
  if (isOneOf(REGISTRATION_MAILS, template)) return composeRegistration(deps, queued(row, template, params));
  if (isOneOf(NEWSLETTER_MAILS, template)) return composeNewsletter(deps, queued(row, template, params));
  if (isOneOf(MEMBERSHIP_MAILS, template)) return composeMembership(deps, queued(row, template, params));
  if (isOneOf(STORY_MAILS, template)) return composeStory(deps, queued(row, template, params));
  throw new Error(`There is no mail ${template}.`);
}

function messageOf(
  { secret, baseUrl, now }: ComposeDeps,
  row: OutboxRow,
  { network, office, content, calendars = [], list }: Composed,
): MailMessage {
  // The number alone would come again with a new database, and programs that know it would drop the mail.
  const mark = createHmac('sha256', secret)
    .update(`message|${row.identity}|${row.createdAt.toISOString()}`)
    .digest('base64url')
    .slice(0, 22);
  return {
    messageId: `<${row.identity}.${mark}@${new URL(baseUrl).hostname}>`,
    senderName: headerText(pickText(network.name, content.lang).text),
    to: row.email,
    replyTo: office,
    subject: headerText(content.subject),
    text: renderText(content),
    html: renderHtml(content),
    lang: content.lang,
    links: linksOf(content),
    calendars,
    list,
    date: new Date(now()),
  };
}
