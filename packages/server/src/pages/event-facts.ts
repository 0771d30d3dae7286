import { isOver, registrationState, type NetworkRecord, type WireEvent } from '@koinon/contract';
import { formatInstant, formatWhen, languageName, ordinal as editionOrdinal } from '@koinon/i18n';
import { factList, type Fact } from './fact-list.ts';
import { hostOf, html, type Html, type HtmlValue, readableUrl, safeHref } from './html.ts';
import { joinHref } from './network-frame.ts';
import { stateOf } from './rows.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

/** When, where, how, for whom, who: the facts that decide whether one comes. */
export function eventFacts(event: WireEvent, network: NetworkRecord, t: T, now: number): Html {
  const rows: Fact[] = [
    [t('when.label'), whenFact(event, t)],
    [t('event.place'), placeFact(event, network, t)],
    [t('filter.attendance'), attendanceFact(event, t)],
    [t('audience.label'), audienceFact(event, network, t)],
    [t('registration.label'), registrationFact(event, t, now)],
    [t('event.languages'), event.inLanguage.map(lang => languageName(lang, t.locale) ?? lang).join(', ')],
    [
      t('event.participantRoles'),
      event.participantRoles.map((role, index) => html`${index > 0 && ', '}${say(role.name, t)}`),
    ],
    ...organizationFacts(event, t),
    [t('event.series'), seriesFact(event, t)],
    [t('event.contact'), contactFact(event, t)],
  ];
  return factList(rows);
}

function whenFact(event: WireEvent, t: T): HtmlValue {
  const when = formatWhen(event, t);
  const zone = event.slots.some(slot => slot.start !== null)
    ? html`<p class="note">
        ${t('when.timeZone', { zone: t.optional(`zone.${event.timeZone}`) ?? event.timeZone })}
      </p>`
    : null;
  if (when.sameHours) {
    return html`<p>
        <span class="strong">${when.dateText}</span>${when.timeText !== '' && html`<br />${when.timeText}`}
      </p>
      ${zone}`;
  }
  return html`<p class="strong">${when.dateText}</p>
    <ul>
      ${when.lines.map(line => html`<li>${line.dateText}${line.timeText !== '' && `, ${line.timeText}`}</li>`)}
    </ul>
    ${zone}`;
}

function placeFact({ location }: WireEvent, { regions }: NetworkRecord, t: T): HtmlValue {
  if (!location) return null;
  const region = regions.find(({ id }) => id === location.region);
  const town = [location.postalCode, plain(location.addressLocality, t)].filter(Boolean).join(' ');
  const map = location.geo && mapUrl(location.geo);
  return html`<p>
      ${location.url === null ? html`<span class="strong">${say(location.name, t)}</span>` : html`<a href="${safeHref(location.url)}">${say(location.name, t)}</a>`}
      ${location.streetAddress && html`<br />${say(location.streetAddress, t)}`}
      ${town !== '' && html`<br />${location.addressLocality ? html`${location.postalCode !== null && `${location.postalCode} `}${say(location.addressLocality, t)}` : town}`}
      ${region && html`<br /><span class="muted">${say(region.name, t)}</span>`}
    </p>
    ${map && html`<p><a href="${map}">${t('event.map')}</a></p>`}
    ${location.accessibility && html`<p>${t('event.accessibility')}: ${say(location.accessibility, t)}</p>`}`;
}

function mapUrl({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

function attendanceFact({ eventAttendanceMode }: WireEvent, t: T): HtmlValue {
  if (eventAttendanceMode === null) return null;
  return html`<p>${t(`attendance.${eventAttendanceMode}`)}</p>
    ${eventAttendanceMode !== 'offline' && html`<p class="note">${t('attendance.onlineLink')}</p>`}`;
}

function audienceFact(event: WireEvent, network: NetworkRecord, t: T): HtmlValue {
  const types = event.addressedTo.flatMap(id => network.bodyTypes.find(type => type.id === id) ?? []);
  const join = joinHref(network, t);
  return html`<p>${t(`audience.${event.audience}`)}</p>
    ${types.length > 0 && html`<p>${t('audience.addressedTo')}: ${types.map((type, index) => html`${index > 0 && ', '}${say(type.name, t)}`)}</p>`}
    ${event.audienceNote && html`<p>${say(event.audienceNote, t)}</p>`}
    ${
      event.audience === 'members' &&
      html`<p class="note">
        ${t('audience.membersWhy')} ${t('audience.membersHow')}
        ${join !== null && html`<a href="${safeHref(join)}">${t('audience.join')}</a>`}
      </p>`
    }`;
}

function registrationFact(event: WireEvent, t: T, now: number): HtmlValue {
  const { registration } = event;
  const unsaid =
    registration.mode === null && registration.opensAt === null && registration.closesAt === null;
  const state = registrationState(event, now);
  const instant = (iso: string) => formatInstant(iso, event.timeZone, t.locale);
  if (isOver(event, now)) return unsaid ? null : t('when.past');
  const said = unsaid
    ? undefined
    : state === 'not-open' && registration.opensAt !== null
      ? t('availability.opensOn', { date: instant(registration.opensAt) })
      : state === 'none'
        ? t('availability.none')
        : stateOf(event, t, now)?.text;
  const places = [
    event.remainingPhysicalAttendeeCapacity !== null &&
      t('availability.placesInPerson', { count: event.remainingPhysicalAttendeeCapacity }),
    event.remainingVirtualAttendeeCapacity !== null &&
      t('availability.placesOnline', { count: event.remainingVirtualAttendeeCapacity }),
    event.maximumAttendeeCapacity !== null &&
      t('availability.capacity', { count: event.maximumAttendeeCapacity }),
  ].filter(text => text !== false);
  if (unsaid && places.length === 0) return null;
  const closes =
    registration.closesAt !== null && (state === 'open' || state === 'external' || state === 'waiting-list');
  return html`${said !== undefined && html`<p class="strong">${said}</p>`}
  ${places.length > 0 && state !== 'closed' && html`<p>${places.join(' · ')}</p>`}
  ${closes && html`<p>${t('availability.closesOn', { date: instant(registration.closesAt ?? '') })}</p>`}
  ${state === 'external' && registration.url !== null && externalRegistration(registration.url, registration.urlLabel, t)}`;
}

function externalRegistration(url: string, label: WireEvent['registration']['urlLabel'], t: T): Html {
  const host = hostOf(url);
  return html`<p>
      <a class="button" href="${safeHref(url)}" rel="external"
        >${
          label
            ? html`${say(label, t)} <span class="host">(${host})</span>`
            : t('registration.external', { host })
        }</a
      >
    </p>
    <p class="url">${readableUrl(url)}</p>`;
}

function organizationFacts(event: WireEvent, t: T): [string, HtmlValue][] {
  const roles = [...new Set(event.organizations.map(({ role }) => role))];
  return roles.map(role => [
    t(`role.${role}`),
    html`<ul>
      ${event.organizations
        .filter(body => body.role === role)
        .map(
          body =>
            html`<li>
              ${organizationName(body, t)}${body.parents.length > 0 && html`<br /><span class="muted">${body.parents.map((parent, index) => html`${index > 0 && ' · '}${organizationName(parent, t)}`)}</span>`}
            </li>`,
        )}
    </ul>`,
  ]);
}

function organizationName(
  body: Pick<WireEvent['organizations'][number], 'name' | 'acronym' | 'url'>,
  t: T,
): Html {
  const acronym = plain(body.acronym, t);
  const name = html`${say(body.name, t)}${acronym !== '' && html` (${say(body.acronym, t)})`}`;
  return body.url === null ? name : html`<a href="${safeHref(body.url)}">${name}</a>`;
}

function seriesFact({ series }: WireEvent, t: T): HtmlValue {
  if (!series) return null;
  return html`${say(series.name, t)}${series.edition !== null && `, ${t('event.edition', { ordinal: editionOrdinal(series.edition, t.locale) })}`}`;
}

function contactFact({ contact }: WireEvent, t: T): HtmlValue {
  if (!contact) return null;
  return html`<ul>
    ${contact.name && html`<li>${say(contact.name, t)}</li>`}
    ${contact.email !== null && html`<li><a href="${safeHref(`mailto:${contact.email}`)}">${contact.email}</a></li>`}
    ${contact.telephone !== null && html`<li><a href="${safeHref(`tel:${contact.telephone.replaceAll(/[^+\d]/g, '')}`)}">${contact.telephone}</a></li>`}
    ${contact.url !== null && html`<li><a href="${safeHref(contact.url)}">${hostOf(contact.url)}</a></li>`}
  </ul>`;
}
