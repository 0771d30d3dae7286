/** The form by which one joins. */
import type { NetworkRecord, WireForm, WirePrivacyNotice } from '@koinon/contract';
import { membershipForm } from '@koinon/contract/forms';
import { makeTicket } from '../forms/ticket.ts';
import { RequestProblem } from '../http/problem.ts';
import { currentCharter } from './charters.ts';
import { rulesOf } from './decide.ts';
import type { MembershipDeps } from './deps.ts';

export async function form(
  { db, now, secret }: MembershipDeps,
  network: NetworkRecord,
  origin: string | null,
): Promise<WireForm> {
  const charter = await currentCharter(db, network.slug);
  const notice = noticeOf(network);
  if (!charter || !notice) throw new RequestProblem('form-not-published');
  const about = { form: 'membership', network: network.slug, subject: '', origin } as const;
  return {
    ticket: makeTicket(secret, about, now()),
    definition: membershipForm(charter.record),
    notice,
    lists: [],
    domains: { ...mutable(rulesOf(network)) },
    state: null,
    event: null,
  };
}

/** Undefined where nobody answers for what is typed. */
export function noticeOf({ privacy, retention }: NetworkRecord): WirePrivacyNotice | undefined {
  if (privacy === null) return undefined;
  return {
    controller: privacy.controller,
    contact: privacy.contact,
    url: privacy.url,
    purpose: { key: 'form.purpose.membership' },
    basis: null,
    retentionDays: retention.formerMembers,
    retentionFrom: 'left',
  };
}

function mutable({ suffixes, hosts, personal, typos }: ReturnType<typeof rulesOf>) {
  return { suffixes: [...suffixes], hosts: [...hosts], personal: [...personal], typos: { ...typos } };
}
