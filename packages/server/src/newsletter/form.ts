/** The form by which one subscribes. */
import type { DomainRules, NetworkRecord, WireForm, WirePrivacyNotice } from '@koinon/contract';
import { newsletterForm } from '@koinon/contract/forms';
import { KNOWN_DOMAINS } from '@koinon/contract/known-domains';
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
    notice: noticeOf(privacy, network),
    lists: newsletter.lists.map(({ id, name }) => ({ id, name })),
    domains: domainsOf(network),
    state: null,
    event: null,
  };
}

export function noticeOf(
  privacy: Published['privacy'],
  { retention }: Pick<NetworkRecord, 'retention'>,
): WirePrivacyNotice {
  return {
    ...privacy,
    purpose: { key: 'form.purpose.newsletter' },
    basis: { key: 'form.basis.consent' },
    retentionDays: retention.formerSubscribers,
    retentionFrom: 'unsubscribed',
  };
}

/** The network's own rules and what Koinon knows of providers; where both say something of a slip, the network's word counts. */
export function domainsOf({ domains }: Pick<NetworkRecord, 'domains'>): {
  -readonly [K in keyof DomainRules]: DomainRules[K] extends readonly string[]
    ? string[]
    : Record<string, string>;
} {
  return {
    suffixes: [...domains.suffixes],
    hosts: [...domains.hosts],
    personal: [...new Set([...domains.personal, ...KNOWN_DOMAINS.personal])],
    typos: { ...KNOWN_DOMAINS.typos, ...domains.typos },
  };
}
