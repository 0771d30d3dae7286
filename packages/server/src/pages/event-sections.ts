import type { NetworkRecord, WireEvent } from '@koinon/contract';
import { formatDate, formatDates, formatFile, formatTimeRange, languageName } from '@koinon/i18n';
import { hostOf, html, type Html, type HtmlValue, safeHref } from './html.ts';
import { isForeign, langAttributes, plain, say, sayBlocks } from './say.ts';
import type { T } from './words.ts';

type Link = NonNullable<WireEvent['superEvent']>;

/** Everything else that the announcement says, in the order in which one would ask. Empty sections are not there. */
export function eventSections(event: WireEvent, network: NetworkRecord, t: T): Html {
  return html`
    ${section('about', t('event.about'), sayBlocks(event.description, t, 3, network))}
    ${section('tracks', t('event.tracks'), tracks(event, t))}
    ${section('sessions', t('event.programme'), sessions(event, t))}
    ${section('parts', t('event.subEvents'), links(event.subEvents, t))}
    ${section('objectives', t('event.objectives'), bullets(event.objectives, t))}
    ${section('outcomes', t('event.expectedOutcomes'), bullets(event.expectedOutcomes, t))}
    ${section('deliverables', t('event.deliverables'), deliverables(event, t))}
    ${section('report', t('event.report'), report(event, network, t))}
    ${section('stories', t('storyPage.ofEvent'), stories(event, t))}
    ${section('documents', t('event.attachments'), attachments(event, t))}
    ${section('relations', t('relation.label'), relations(event, t))}
    ${section('references', t('event.references'), references(event, t))}
    ${section('programmes', t('event.programmes'), terms(event.programmes, network.programmes, t))}
    ${section('axes', t('event.axes'), terms(event.axes, network.axes, t))}
  `;
}

function section(id: string, title: string, content: HtmlValue): HtmlValue {
  return (
    content &&
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      ${content}
    </section>`
  );
}

function list(items: readonly HtmlValue[]): Html | null {
  return items.length > 0
    ? html`<ul>
        ${items.map(item => html`<li>${item}</li>`)}
      </ul>`
    : null;
}

const bullets = (notes: WireEvent['objectives'], t: T) => list(notes.map(note => say(note, t)));

/** A link where there is an address, else the words alone. */
export function linkTo(url: string | null, words: HtmlValue): HtmlValue {
  return url === null ? words : html`<a href="${safeHref(url)}">${words}</a>`;
}

function links(events: readonly Link[], t: T): Html | null {
  return list(
    events.map(({ name, url, startDate }) => {
      const date =
        startDate !== null && startDate.length >= 10 ? formatDate(startDate.slice(0, 10), t.locale) : null;
      return html`${linkTo(url, say(name, t))}${date !== null && html` <span class="muted">${date}</span>`}`;
    }),
  );
}

function tracks(event: WireEvent, t: T): HtmlValue {
  if (event.tracks.length === 0) return null;
  const choice =
    event.trackChoice === 'one'
      ? t('registration.tracksOne')
      : event.trackChoice === 'many'
        ? t('registration.tracksMany')
        : null;
  return html`${choice !== null && html`<p class="note">${choice}</p>`}
  ${event.tracks.map(
    track =>
      html`<h3>${say(track.name, t)}</h3>
        ${track.description && html`<p>${say(track.description, t)}</p>`}
        ${track.room && html`<p class="muted">${t('event.room', { room: plain(track.room, t) })}</p>`}
        ${
          track.remainingAttendeeCapacity !== null &&
          html`<p class="muted">
            ${
              track.remainingAttendeeCapacity > 0
                ? t('availability.places', { count: track.remainingAttendeeCapacity })
                : t('availability.full')
            }
          </p>`
        }`,
  )}`;
}

function sessions(event: WireEvent, t: T): HtmlValue {
  if (event.sessions.length === 0) return null;
  return event.sessions.map(session => {
    const hours = session.start === null ? '' : formatTimeRange(session.start, session.end);
    const when = [session.date === null ? '' : formatDates([session.date], t.locale), hours]
      .filter(Boolean)
      .join(', ');
    const facts = [when, session.room ? t('event.room', { room: plain(session.room, t) }) : ''].filter(
      Boolean,
    );
    return html`<h3>${say(session.name, t)}</h3>
      ${facts.length > 0 && html`<p class="muted">${facts.join(' · ')}</p>`}
      ${session.description && html`<p>${say(session.description, t)}</p>`}
      ${
        session.speakers.length > 0 &&
        html`<p>${t('event.speakers', { count: session.speakers.length })}:</p>
          ${list(
            session.speakers.map(
              ({ name, role, organization }) =>
                html`${name}${role && html`, ${say(role, t)}`}${organization && html`, ${say(organization, t)}`}`,
            ),
          )}`
      }`;
  });
}

const deliverables = ({ deliverables: items }: WireEvent, t: T) =>
  list(items.map(({ name, url }) => linkTo(url, say(name, t))));

function report({ report: found }: WireEvent, network: NetworkRecord, t: T): HtmlValue {
  if (!found) return null;
  const by = plain(found.publishedBy, t);
  const date = found.publishedAt === null ? '' : formatDate(found.publishedAt, t.locale);
  return html`${found.name && html`<h3>${say(found.name, t)}</h3>`} ${byline(by, date, t)}
  ${sayBlocks(found.body, t, found.name ? 4 : 3, network)}`;
}

/** Who published it and when, in one phrase; null when neither is known. */
export function byline(name: string, date: string, t: T): HtmlValue {
  if (name !== '' && date !== '')
    return html`<p class="muted">${t('event.publishedByAt', { name, date })}</p>`;
  if (name !== '') return html`<p class="muted">${t('event.publishedBy', { name })}</p>`;
  return date === '' ? null : html`<p class="muted">${t('event.publishedAt', { date })}</p>`;
}

/** Each in its own language: a translation is a story of its own address. */
function stories({ stories: found }: WireEvent, t: T): Html | null {
  return list(
    found.map(({ name, lang, url }) => {
      const foreign = isForeign(lang, t.locale);
      const language = foreign ? languageName(lang, t.locale) : undefined;
      return html`<a
          href="${safeHref(withLang(url, t))}"
          ${foreign && html` hreflang="${lang}"${langAttributes(lang, t.locale)}`}
          >${name}</a
        >${language !== undefined && html` <span class="muted">(${language})</span>`}`;
    }),
  );
}

function withLang(url: string, t: T): string {
  const address = new URL(url);
  address.searchParams.set('lang', t.locale);
  return address.href;
}

function attachments({ attachments: files }: WireEvent, t: T): Html | null {
  return list(
    files.map(file => {
      const words = formatFile({ ...file, name: plain(file.name, t) }, t.locale);
      const type = t(`attachment.${file.type}`);
      return html`${type}:
      ${linkTo(file.url, words)}${file.url === null && html` <span class="muted">(${t('attachment.unavailable')})</span>`}`;
    }),
  );
}

function relations({ relations: found, superEvent }: WireEvent, t: T): Html | null {
  return list([
    ...(superEvent
      ? [html`${t('event.superEvent')}: ${linkTo(superEvent.url, say(superEvent.name, t))}`]
      : []),
    ...found.map(({ type, name, url }) => html`${t(`relation.${type}`)}: ${linkTo(url, say(name, t))}`),
  ]);
}

function references({ references: found }: WireEvent, t: T): Html | null {
  return list(
    found.map(
      ({ type, name, url }) =>
        html`${t(`reference.${type}`)}:
        ${linkTo(url, say(name, t))}${url !== null && html` <span class="url">${hostOf(url)}</span>`}`,
    ),
  );
}

function terms(ids: readonly string[], known: NetworkRecord['axes'], t: T): Html | null {
  return list(
    ids.flatMap(id => known.filter(term => term.id === id).map(term => linkTo(term.url, say(term.name, t)))),
  );
}
