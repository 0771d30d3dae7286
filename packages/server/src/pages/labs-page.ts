import type { Lab, NetworkRecord, OrganizationRecord, WireEvent } from '@koinon/contract';
import { eventPath } from './event-line.ts';
import { factList, type Fact } from './fact-list.ts';
import { hostOf, html, safeHref, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb } from './network-frame.ts';
import { eventsPath, networkPath } from './paths.ts';
import { eventRows } from './rows.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

export interface LabsPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly bodies: ReadonlyMap<string, OrganizationRecord>;
  /** Upcoming events of the kind `visit`. */
  readonly visits: readonly WireEvent[];
  readonly now: number;
}

/** The labs that receive visits, how to ask for one, and the next ones. */
export function labsPage(view: LabsPage): Html {
  const { t, network, visits, now } = view;
  const open = network.labs.filter(({ visits: yes }) => yes);
  const others = network.labs.filter(({ visits: yes }) => !yes);
  return page({
    t,
    title: `${t('labsPage.title')} – ${plain(network.shortName ?? network.name, t)}`,
    head: html`<meta name="description" content="${t('labsPage.hint')}" />`,
    languages: network.languages,
    inLanguage: lang => `/n/${network.slug}/labs?lang=${lang}`,
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('labsPage.title')}</h1>
      <p class="lead">${t('labsPage.hint')}</p>
      ${network.labs.length === 0 && html`<p>${t('labsPage.none')}</p>`}
      ${
        open.length > 0 &&
        html`<h2>${t('labsPage.visits')}</h2>
          ${open.map(lab => labArticle(lab, view))}`
      }
      ${
        others.length > 0 &&
        html`<h2>${t('labsPage.noVisits')}</h2>
          ${others.map(lab => labArticle(lab, view))}`
      }
      <h2>${t('labsPage.next')}</h2>
      ${visits.length > 0 ? eventRows(visits, t, now, 3) : html`<p>${t('labsPage.nextNone')}</p>`}
      <ul class="plain">
        <li><a href="${eventsPath(network.slug, t)}">${t('page.allEvents')}</a></li>
        <li><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></li>
      </ul>`,
  });
}

function labArticle(lab: Lab, { network, bodies, visits, t }: LabsPage): Html {
  const body = lab.organization === null ? undefined : bodies.get(lab.organization);
  const rows: Fact[] = [
    [t('labsPage.body'), body && say(body.name, t)],
    [t('event.place'), place(lab, network, t)],
    [t('labsPage.ask'), asking(lab, t)],
    [t('labsPage.upcoming'), hosted(lab, visits, t)],
  ];
  return html`<article class="lab" id="${lab.id}">
    <h3>
      ${lab.url === null ? say(lab.name, t) : html`<a href="${safeHref(lab.url)}">${say(lab.name, t)}</a>`}
    </h3>
    ${lab.demo && html`<p><span class="badge">${t('labsPage.demo')}</span></p>`}
    ${lab.description && html`<p>${say(lab.description, t)}</p>`} ${factList(rows)}
  </article>`;
}

function place({ location }: Lab, { regions }: NetworkRecord, t: T): HtmlValue {
  if (!location) return null;
  const region = regions.find(({ id }) => id === location.region);
  const parts = [location.name, location.streetAddress, location.addressLocality, region?.name].filter(
    one => one !== null && one !== undefined,
  );
  return html`<p>${parts.map((part, index) => html`${index > 0 && ', '}${say(part, t)}`)}</p>
    ${location.accessibility && html`<p class="note">${t('event.accessibility')}: ${say(location.accessibility, t)}</p>`}`;
}

/** How one asks for a visit: in the lab's own words, and whom. */
function asking({ visits, note, contact }: Lab, t: T): HtmlValue {
  const written = contact !== null && contactLink(contact);
  if (!visits) return note && html`<p>${say(note, t)}</p>`;
  if (!note && written === false) return html`<p>${t('labsPage.askCalendar')}</p>`;
  return html`${note && html`<p>${say(note, t)}</p>`}
  ${written !== false && html`<p>${t('labsPage.askWrite')} ${written}</p>`}`;
}

function contactLink(text: string): HtmlValue {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return html`<a href="${safeHref(`mailto:${text}`)}">${text}</a>`;
  if (/^\+?[\d\s().\-/]{6,}$/.test(text))
    return html`<a href="${safeHref(`tel:${text.replaceAll(/[^+\d]/g, '')}`)}">${text}</a>`;
  return URL.canParse(text) ? html`<a href="${safeHref(text)}">${hostOf(text)}</a>` : text;
}

/** Visits that the lab's body hosts. */
function hosted({ organization }: Lab, visits: readonly WireEvent[], t: T): HtmlValue {
  const own = visits.filter(event =>
    event.organizations.some(
      ({ id, role }) => id === organization && (role === 'host' || role === 'organizer'),
    ),
  );
  if (organization === null || own.length === 0) return null;
  return html`<ul>
    ${own.map(event => html`<li><a href="${eventPath(event, t)}">${say(event.name, t)}</a></li>`)}
  </ul>`;
}
