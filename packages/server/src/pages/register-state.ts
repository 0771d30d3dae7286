import { isOver, type NetworkRecord, type RegistrationState, type WireEvent } from '@koinon/contract';
import { formatInstant } from '@koinon/i18n';
import { joinHref } from './network-frame.ts';
import { hostOf, html, type Html, type HtmlValue, readableUrl, safeHref } from './html.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

/** Why there is no form, and what one can do instead. */
export function stateNotice(event: WireEvent, state: RegistrationState, t: T, now: number): Html {
  const [title, ...hints] = stateWords(event, state, t, now);
  return html`<div class="banner quiet">
    <p><strong>${title}</strong></p>
    ${hints.filter(Boolean).map(hint => html`<p>${hint}</p>`)}
    ${state === 'external' && externalLink(event, t)}
  </div>`;
}

function stateWords(event: WireEvent, state: RegistrationState, t: T, now: number): HtmlValue[] {
  const { opensAt, closesAt } = event.registration;
  const date = (iso: string) => formatInstant(iso, event.timeZone, t.locale);
  switch (state) {
    case 'not-open':
      return [t('register.notOpen'), opensAt !== null && t('register.notOpenOn', { date: date(opensAt) })];
    case 'full':
      return [t('register.full'), t('register.fullHint')];
    case 'external':
      return [t('register.external'), t('register.externalHint')];
    case 'invitation':
      return [t('register.invitation'), t('register.invitationHint')];
    case 'none':
      return [t('register.none'), t('register.noneHint')];
    case 'closed':
      if (event.eventStatus === 'cancelled') return [t('register.cancelled'), t('register.cancelledHint')];
      if (event.eventStatus === 'postponed') return [t('register.postponed'), t('register.postponedHint')];
      if (isOver(event, now)) return [t('register.over')];
      return [t('register.closed'), closesAt !== null && t('register.closedOn', { date: date(closesAt) })];
    case 'open':
    case 'waiting-list':
      return [t('register.notPublished'), t('register.notPublishedHint')];
    case 'unannounced':
      return [t('register.unannounced'), t('register.unannouncedHint')];
  }
}

function externalLink(event: WireEvent, t: T): HtmlValue {
  const { url, urlLabel } = event.registration;
  if (url === null) return html`<p>${t('register.externalMissing')}</p>`;
  const host = hostOf(url);
  return html`<p>
      <a class="button" href="${safeHref(url)}" rel="external"
        >${urlLabel ? html`${say(urlLabel, t)} (${host})` : t('register.externalLink', { host })}</a
      >
    </p>
    <p class="url">${readableUrl(url)}</p>`;
}

/** Whom an event is for, and that one may only wait for it: said before anything is asked. */
export function beforeForm(event: WireEvent, state: RegistrationState, network: NetworkRecord, t: T): Html {
  const { closesAt } = event.registration;
  const join = joinHref(network, t);
  const types = event.addressedTo.flatMap(id => network.bodyTypes.find(type => type.id === id) ?? []);
  const closes = closesAt === null ? null : formatInstant(closesAt, event.timeZone, t.locale);
  return html`${state === 'waiting-list' && html`<p class="banner">${t('form.state.waiting-list')}</p>`}
  ${
    event.audience !== 'public' &&
    html`<div class="banner quiet">
      <p>${t(`form.for.${event.audience}`)}</p>
      ${
        event.audience === 'members' &&
        html`<p>
          ${t('register.membersHow')}
          ${join !== null && html`<a href="${safeHref(join)}">${t('register.join')}</a>`}
        </p>`
      }
    </div>`
  }
  ${types.length > 0 && html`<p>${t('audience.addressedTo')}: ${types.map((type, index) => html`${index > 0 && ', '}${say(type.name, t)}`)}</p>`}
  ${event.audienceNote && html`<p>${say(event.audienceNote, t)}</p>`}
  ${closes !== null && html`<p>${t('register.closesOn', { date: closes })}</p>`}`;
}
