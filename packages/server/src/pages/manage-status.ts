import type { WireRegistration } from '@koinon/contract';
import { formatInstant } from '@koinon/i18n';
import { html, type Html, type HtmlValue } from './html.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

/** How a registration stands, and what its owner should do about it. `justSaid`: the page has just said what was done. */
export function statusNotice(registration: WireRegistration, t: T, justSaid = false): Html {
  const { event, status } = registration;
  const changed = event.eventStatus === 'scheduled' ? null : event.eventStatus;
  const [title, ...hints] = statusWords(registration, t);
  return html`${
    changed !== null &&
    html`<div class="banner ${changed === 'cancelled' && 'bad'}">
      <p><strong>${t(`status.${changed}`)}.</strong> ${t(`status.${changed}Hint`)}</p>
      ${event.statusNote && html`<p>${say(event.statusNote, t)}</p>`}
    </div>`
  }
  ${
    /* That the event is off says it all; so does what was just done, where that is how it stands. */
    changed !== 'cancelled' &&
    !(justSaid && (status === 'confirmed' || status === 'cancelled')) &&
    html`<div class="banner ${TONES[status]}">
      <p><strong>${title}</strong></p>
      ${hints.filter(Boolean).map(hint => html`<p>${hint}</p>`)}
    </div>`
  }`;
}

const TONES: Readonly<Record<WireRegistration['status'], string>> = {
  held: '',
  confirmed: 'good',
  waiting: '',
  offered: '',
  expired: '',
  cancelled: 'quiet',
};

function statusWords(registration: WireRegistration, t: T): HtmlValue[] {
  const { status, confirmed, confirmable, holdsUntil, linePosition, event } = registration;
  const date = holdsUntil === null ? null : formatInstant(holdsUntil, event.timeZone, t.locale);
  switch (status) {
    case 'held':
      return [t('manage.held'), date !== null && t('manage.heldUntil', { date })];
    case 'confirmed':
      return [t('manage.confirmed')];
    case 'waiting':
      return [
        t('manage.waiting'),
        linePosition !== null && t('manage.position', { position: linePosition }),
        t(confirmed ? 'manage.waitingHint' : 'manage.waitingConfirm'),
      ];
    case 'offered':
      return [t('manage.offered'), date !== null && t('manage.offeredUntil', { date })];
    case 'expired':
      return [t('manage.expired'), t(confirmable ? 'manage.expiredHint' : 'manage.expiredOver')];
    case 'cancelled':
      return [t('manage.cancelled'), t('manage.cancelledHint')];
  }
}
