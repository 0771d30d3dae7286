import { isOver, registrationState, type NetworkRecord, type WireEvent } from '@koinon/contract';
import { formatInstant } from '@koinon/i18n';
import { registrationPath } from './event-line.ts';
import { html, type HtmlValue } from './html.ts';
import { stateOf } from './rows.ts';
import type { T } from './words.ts';

/** The way to the form, with the places there are; where there is no way, why. Events without registration say nothing here. */
export function registerLink(event: WireEvent, network: NetworkRecord, t: T, now: number): HtmlValue {
  if (event.registration.mode !== 'internal' || isOver(event, now)) return null;
  const state = registrationState(event, now);
  const opensAt = event.registration.opensAt;
  const said =
    state === 'not-open' && opensAt !== null
      ? {
          text: t('availability.opensOn', { date: formatInstant(opensAt, event.timeZone, t.locale) }),
          tone: '',
        }
      : stateOf(event, t, now);
  // A network without a privacy notice has no form.
  const open = network.privacy !== null && (state === 'open' || state === 'waiting-list');
  const words = state === 'waiting-list' ? 'registration.joinWaitingList' : 'registration.register';
  return html`<p class="actions register">
    ${open && html`<a class="button" href="${registrationPath(network.slug, event.id, t)}">${t(words)}</a>`}
    ${said && html`<span class="state ${said.tone}">${said.text}</span>`}
  </p>`;
}
