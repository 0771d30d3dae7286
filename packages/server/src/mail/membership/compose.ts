/** Mails about belonging to a network. */
import { resolveLocale } from '@koinon/i18n/text';
import { findNetwork } from '../../data/networks.ts';
import { currentCharter } from '../../memberships/charters.ts';
import { LINK_DAYS } from '../../memberships/deps.ts';
import { asAsked, findRequest, requestSubject } from '../../memberships/requests.ts';
import { linkPage } from '../addresses.ts';
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import { inNameOf } from '../letter.ts';
import { tokenFor } from '../links.ts';
import type { MembershipMail } from '../names.ts';
import { networkOffice } from '../office.ts';
import { mailWords } from '../words.ts';
import { readBody, readCharter, readMembership } from './read.ts';
import { isStillTrue, TEMPLATES } from './templates.ts';

export async function composeMembership(
  deps: ComposeDeps,
  { template, network: slug, params, lang }: Queued<MembershipMail>,
): Promise<Composed | undefined> {
  const { db, baseUrl } = deps;
  const network = await findNetwork(db, slug);
  const row = await readMembership(db, slug, { id: params.membership ?? '' });
  if (!network || !row) return undefined;
  const request = await findRequest(db, row, params.request);
  // Who was here before is asked as somebody new.
  const shown = template === 'membership-confirm' && request ? asAsked(row, request) : row;
  if (!isStillTrue(template, shown)) return undefined;
  const t = mailWords(resolveLocale(lang));
  const current = await currentCharter(db, slug);
  const subject = params.request === undefined ? row.id : requestSubject(row.id, params.request);
  const version = shown.charterDue?.version ?? shown.charter?.version;
  const draft = TEMPLATES[template]({
    t,
    network,
    row: shown,
    charter: (await readCharter(db, slug, version)) ?? current?.record,
    body: await readBody(db, slug, shown.organisation?.id),
    link: linkPage(baseUrl, await memberToken(deps, subject, params.nonce)),
    baseUrl,
    message: (params.message ?? '').trim(),
    answered: networkOffice(network) !== undefined,
    joinable: current !== undefined && network.privacy !== null,
  });
  return inNameOf(network, t, draft, shown);
}

/** Of a link to a member's page. @param subject the membership's id, or `requestSubject` */
export function memberToken(deps: ComposeDeps, subject: string, nonce?: string): Promise<string> {
  const expiry = () => deps.now() + LINK_DAYS * 86_400_000;
  return tokenFor(deps, { purpose: 'membership', subject }, nonce, expiry);
}
