import type { WireMembership } from '@koinon/contract';
import { formatInstantDate, formatPeriod } from '@koinon/i18n';
import type { Again } from './form-page.ts';
import { html, safeHref, type Html, type HtmlValue } from './html.ts';
import { stateBanner } from './manage-frame.ts';
import type { MembershipPage } from './membership-page.ts';
import type { T } from './words.ts';

/** How a membership stands, why, and what happens next. `justSaid`: the page has just said what was done. */
export function membershipStatus(view: MembershipPage, justSaid = false): Html {
  const { membership, network, t } = view;
  const { status, charterDue } = membership;
  const [title, ...hints] = statusWords(view);
  const quiet = justSaid && (status === 'active' || status === 'left');
  return html`${!quiet && stateBanner(TONES[status], title, hints)}
  ${
    charterDue &&
    status === 'active' &&
    stateBanner('', t('memberPage.charterDue'), [
      t('memberPage.charterUntil', {
        version: charterDue.version,
        date: formatInstantDate(charterDue.until, network.timeZone, t.locale),
      }),
    ])
  }`;
}

const TONES: Readonly<Record<WireMembership['status'], '' | 'good' | 'quiet'>> = {
  pending: '',
  review: '',
  active: 'good',
  suspended: '',
  left: 'quiet',
};

function statusWords({ membership, network, t }: MembershipPage): HtmlValue[] {
  const { status, reason, cancellable } = membership;
  switch (status) {
    case 'pending':
      return [t('memberPage.pending'), t('memberPage.pendingHint')];
    case 'review':
      return [t('memberPage.review'), reasonWords(reason, t), t('memberPage.reviewHint')];
    case 'active':
      return [t('memberPage.active'), t('memberPage.activeHint')];
    case 'suspended':
      return reason === 'charter'
        ? [t('memberPage.suspended'), t('memberPage.reason.charter')]
        : [
            t('memberPage.suspended'),
            t('memberPage.reason.staff'),
            contact(network.privacy?.contact ?? null, t),
          ];
    case 'left': {
      const days = keptWords(network, t);
      return reason === 'declined'
        ? [
            t('memberPage.declined'),
            t('memberPage.declinedHint'),
            contact(network.privacy?.contact ?? null, t),
            days,
          ]
        : [t('memberPage.left'), !cancellable && days, !cancellable && t('memberPage.comeBack')];
    }
  }
}

/** How long what of who has left. */
const keptWords = ({ retention }: MembershipPage['network'], t: T) =>
  t('memberPage.leftDays', { period: formatPeriod(retention.formerMembers, t.locale) });

function reasonWords(reason: WireMembership['reason'], t: T): HtmlValue {
  switch (reason) {
    case 'personal-address':
    case 'domain-unknown':
    case 'body-unknown':
    case 'seats-full':
      return t(`memberPage.reason.${reason}`);
    default:
      return null;
  }
}

/** Whom to write to: who answers for the network's data is who can be reached. */
export function contact(text: string | null, t: T): HtmlValue {
  if (text === null) return null;
  const written = /^[^\s@]+@[^\s@]+$/.test(text)
    ? html`<a href="${safeHref(`mailto:${text}`)}">${text}</a>`
    : text;
  return html`${t('form.noticeContact')}: ${written}`;
}

/** Said only where it is so: the address may have been kept, or made up. */
export function membershipDone(
  done: string | undefined,
  { membership, network, t }: Pick<MembershipPage, 'membership' | 'network' | 't'>,
): Again | undefined {
  const { status, confirmed, charterDue } = membership;
  const say = (title: string, now = false): Again => ({ title, button: false, done: now });
  switch (done) {
    case 'confirmed':
      if (status === 'active')
        return { ...say(t('memberPage.done.active'), true), hint: t('memberPage.activeHint') };
      return status === 'review' && confirmed ? say(t('memberPage.done.review')) : undefined;
    case 'changed':
      return status === 'left' ? undefined : say(t('manage.done.changed'));
    case 'unlisted':
      return status === 'left' || membership.directory.fields.includes('name')
        ? undefined
        : say(t('memberPage.done.unlisted'));
    case 'accepted':
      return charterDue === null && membership.charter !== null && status !== 'left'
        ? say(t('memberPage.done.accepted'))
        : undefined;
    case 'left':
      if (status !== 'left' || membership.reason === 'declined') return undefined;
      return {
        ...say(t('memberPage.done.left'), true),
        hint: `${keptWords(network, t)} ${t('memberPage.comeBack')}`,
      };
    default:
      return undefined;
  }
}
