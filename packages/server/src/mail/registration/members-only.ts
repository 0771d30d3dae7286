/** To an address that is no active member's. */
import { currentCharter } from '../../memberships/charters.ts';
import type { MembershipRow } from '../../memberships/rows.ts';
import { formPage, linkPage } from '../addresses.ts';
import { type MailBlock, paragraph, say } from '../content.ts';
import type { ComposeDeps } from '../family.ts';
import { memberToken } from '../membership/compose.ts';
import { readMembership } from '../membership/read.ts';
import type { MailT } from '../words.ts';
import type { MailedEvent } from './read.ts';
import type { Draft } from './templates.ts';

export interface Stranger {
  readonly t: MailT;
  readonly mailed: MailedEvent;
  /** How the address stands with the network by now; undefined: it does not. */
  readonly status: MembershipRow['status'] | undefined;
  /** The page of that membership. */
  readonly memberPage: string | undefined;
  /** The network's form to join, where it is published. */
  readonly joinPage: string | undefined;
}

/** What is known of an address that registered for what is for members. */
export async function strangerTo(
  deps: ComposeDeps,
  mailed: MailedEvent,
  emailKey: string,
  t: MailT,
): Promise<Stranger> {
  const { db, baseUrl } = deps;
  const { slug, privacy } = mailed.network;
  const row = await readMembership(db, slug, { emailKey });
  const known = row && row.status !== 'left' ? row : undefined;
  const open = privacy !== null && (await currentCharter(db, slug)) !== undefined;
  return {
    t,
    mailed,
    status: known?.status,
    memberPage: known && linkPage(baseUrl, await memberToken(deps, known.id)),
    joinPage: open ? formPage({ baseUrl, lang: t.locale }, slug, 'membership') : undefined,
  };
}

/** It takes no place, so there is no registration and no page of one. */
export function membersOnly(stranger: Stranger): Draft {
  const { t } = stranger;
  const { state, how, action } = said(stranger);
  return {
    words: 'members',
    before: [paragraph(t('mail.received')), paragraph(state)],
    after: how,
    action,
    last: [paragraph(t('mail.known.ignore'))],
    preheader: state,
  };
}

interface Words {
  readonly state: string;
  readonly how: readonly MailBlock[];
  readonly action: Draft['action'];
}

function said({ t, mailed, status, memberPage, joinPage }: Stranger): Words {
  const toEvent = { label: t('mail.action.event'), url: mailed.event.url };
  const toPage = (label: string) => (memberPage === undefined ? toEvent : { label, url: memberPage });
  switch (status) {
    case 'pending':
      return {
        state: t('mail.members.pending'),
        how: [paragraph(t('mail.members.pendingHow'))],
        action: toPage(t('mail.action.joinConfirm')),
      };
    case 'review':
      return {
        state: t('mail.members.review'),
        how: [paragraph(t('mail.members.reviewHow'))],
        action: toPage(t('mail.action.request')),
      };
    case 'suspended':
      return {
        state: t('mail.members.suspended'),
        how: [paragraph(t('mail.members.suspendedHow'))],
        action: toPage(t('mail.action.membership')),
      };
    case 'active':
      return {
        state: t('mail.members.now'),
        how: [paragraph(t('mail.members.nowHow'))],
        action: toEvent,
      };
    default: {
      const { note, url } = mailed.network.membership;
      const who = say(note, t);
      const join = joinPage ?? url;
      return {
        state: t('mail.members.none'),
        how: [
          paragraph(t('mail.members.how')),
          ...(who.text === '' ? [] : [{ type: 'paragraph' as const, said: who }]),
        ],
        action: join === null ? toEvent : { label: t('mail.action.join'), url: join },
      };
    }
  }
}
