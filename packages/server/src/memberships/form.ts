/** The form by which one joins. */
import type { NetworkRecord, WireForm } from '@koinon/contract';
import { membershipForm } from '@koinon/contract/forms';
import { domainsOf } from '../forms/domains.ts';
import { noticeOf } from '../forms/notice.ts';
import { makeTicket } from '../forms/ticket.ts';
import { RequestProblem } from '../http/problem.ts';
import { currentCharter } from './charters.ts';
import type { MembershipDeps } from './deps.ts';

export async function form(
  { db, now, secret }: MembershipDeps,
  network: NetworkRecord,
  origin: string | null,
): Promise<WireForm> {
  const charter = await currentCharter(db, network.slug);
  const { privacy } = network;
  if (!charter || privacy === null) throw new RequestProblem('form-not-published');
  const about = { form: 'membership', network: network.slug, subject: '', origin } as const;
  return {
    ticket: makeTicket(secret, about, now()),
    definition: membershipForm(charter.record),
    notice: noticeOf('membership', privacy, network),
    lists: [],
    domains: domainsOf(network),
    state: null,
    event: null,
  };
}
