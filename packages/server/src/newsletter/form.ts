/** The form by which one subscribes. */
import type { NetworkRecord, WireForm } from '@koinon/contract';
import { newsletterForm } from '@koinon/contract/forms';
import { domainsOf } from '../forms/domains.ts';
import { noticeOf } from '../forms/notice.ts';
import { makeTicket } from '../forms/ticket.ts';
import { RequestProblem } from '../http/problem.ts';
import type { NewsletterDeps } from './deps.ts';
import type { Newsletter } from './rows.ts';

/** A network whose newsletter one can subscribe to. */
export interface Published {
  readonly newsletter: Newsletter;
  readonly privacy: NonNullable<NetworkRecord['privacy']>;
}

/** Throws `not-found` where the network has no newsletter, `form-not-published` where it names no controller. */
export function published({ newsletter, privacy }: NetworkRecord): Published {
  if (newsletter === null) throw new RequestProblem('not-found');
  if (privacy === null) throw new RequestProblem('form-not-published');
  return { newsletter, privacy };
}

export function form(
  { now, secret }: Pick<NewsletterDeps, 'now' | 'secret'>,
  network: NetworkRecord,
  origin: string | null,
): WireForm {
  const { newsletter, privacy } = published(network);
  const about = { form: 'newsletter', network: network.slug, subject: '', origin } as const;
  return {
    ticket: makeTicket(secret, about, now()),
    definition: newsletterForm(network),
    notice: noticeOf('newsletter', privacy, network),
    lists: newsletter.lists.map(({ id, name }) => ({ id, name })),
    domains: domainsOf(network),
    state: null,
    event: null,
  };
}
