import { isOver, type NetworkRecord, type WireEvent } from '@koinon/contract';
import { formatDate, formatInstantDate } from '@koinon/i18n';
import { type Locale, pickText } from '@koinon/i18n/text';
import { eventFacts } from './event-facts.ts';
import { byline, eventSections, linkTo } from './event-sections.ts';
import { hostOf, html, type Html, type HtmlValue, jsonForScript } from './html.ts';
import { eventJsonLd } from './json-ld.ts';
import { page } from './layout.ts';
import { subscribeHref } from './network-frame.ts';
import { registerLink } from './register-link.ts';
import { figure, langAttributes, plain, say } from './say.ts';
import type { T } from './words.ts';

export interface EventPage {
  readonly event: WireEvent;
  readonly network: NetworkRecord;
  readonly t: T;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly baseUrl: string;
  /** Whether the address names the language, so that this page is its language's own. */
  readonly langInAddress: boolean;
  /** Further days of a recurring event. */
  readonly dates: readonly string[];
  /** Where to ask how this page is embedded. */
  readonly discovery: Html;
}

/** The public page of an event: everything that the announcement says. */
export function eventPage(view: EventPage): Html {
  const { event, network, t, now } = view;
  const name = pickText(event.name, t.locale);
  const inLanguage = (locale: Locale) => withLang(event.url, locale);
  return page({
    t,
    title: `${name.text} – ${plain(network.shortName ?? network.name, t)}`,
    head: head(view, inLanguage),
    // Invented events are no search engine's business.
    robots: event.demo ? 'noindex' : 'index, follow',
    inLanguage: locale => pathOf(inLanguage(locale)),
    breadcrumb: [
      { href: `/?lang=${t.locale}`, text: t('page.home') },
      { href: `/e/${network.slug}?lang=${t.locale}`, text: say(network.shortName ?? network.name, t) },
    ],
    main: html`<article>
      <p class="kicker">${kindOf(event, network, t)}</p>
      <h1${langAttributes(name.lang, t.locale)}>${name.text}</h1>
      ${notices(event, t, now)} ${event.summary && html`<p class="lead">${say(event.summary, t)}</p>`}
      ${registerLink(event, network, t, now)} ${tellMe(event, network, t)} ${addToCalendar(view)} ${event.image && figure(event.image, t)} ${eventFacts(event, network, t, now)}
      ${eventSections(event, network, t)} ${moreDates(view)} ${colophon(event, t)}
    </article>`,
  });
}

function kindOf(event: WireEvent, network: NetworkRecord, t: T): HtmlValue {
  const own = network.kinds.find(({ id }) => id === event.kind);
  const kind = own ? say(own.name, t) : (t.optional(`kind.${event.kind}`) ?? t('kind.other'));
  return html`${kind} · ${t(`networkRole.${event.networkRole}`)}`;
}

function notices(event: WireEvent, t: T, now: number): HtmlValue {
  const { eventStatus: status } = event;
  const hint = status === 'scheduled' ? null : t(`status.${status}Hint`);
  return html`${event.demo && html`<p class="banner">${t('calendar.demo')}</p>`}
  ${
    hint !== null &&
    html`<div class="banner ${status === 'cancelled' && 'bad'}">
      <p><strong>${t(`status.${status}`)}.</strong> ${hint}</p>
      ${event.statusNote && html`<p>${say(event.statusNote, t)}</p>`}
    </div>`
  }
  ${status === 'scheduled' && event.statusNote && html`<p class="banner">${say(event.statusNote, t)}</p>`}
  ${status === 'scheduled' && isOver(event, now) && html`<p class="note">${t('when.past')}</p>`}`;
}

/** Of what has no date yet one can hear: by the newsletter. */
function tellMe(event: WireEvent, network: NetworkRecord, t: T): HtmlValue {
  const subscribe = subscribeHref(network, t);
  if (event.precision !== 'tba' || event.eventStatus === 'cancelled' || subscribe === null) return null;
  return html`<p class="actions register">
    <a class="button second" href="${subscribe}">${t('formPage.tellMe')}</a>
    <span class="state">${t('formPage.tellMeHint')}</span>
  </p>`;
}

function addToCalendar({ event, network, t, baseUrl, now }: EventPage): HtmlValue {
  if (event.slots.length === 0 || event.eventStatus === 'cancelled' || isOver(event, now)) return null;
  const query = `?network=${network.slug}`;
  const file = `/v1/events/${encodeURIComponent(event.id)}.ics${query}`;
  const feed = `${baseUrl.replace(/^https?:/, 'webcal:')}/v1/events.ics${query}`;
  return html`<ul class="actions" aria-label="${t('add.title')}">
    <li>${t('add.title')}:</li>
    <li><a href="${file}">${t('add.file')}</a></li>
    ${webCalendars(event, t).map(({ href, text }) => html`<li><a href="${href}" rel="external">${text}</a></li>`)}
    <li><a href="${feed}">${t('add.subscribe')}</a></li>
  </ul>`;
}

/** Calendars on the web take one stretch of time, so they are offered for an event of one slot only. */
function webCalendars(event: WireEvent, t: T): { href: string; text: string }[] {
  const [slot] = event.slots;
  if (event.slots.length !== 1 || !slot || slot.startsAt === null || slot.endsAt === null) return [];
  const basic = (iso: string) => iso.replaceAll(/[-:]/g, '');
  const title = plain(event.name, t);
  const location = plain(event.location?.name, t);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(slot.startsAt)}/${basic(slot.endsAt)}`,
    details: event.url,
    location,
  });
  const outlook = new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: slot.startsAt,
    enddt: slot.endsAt,
    body: event.url,
    location,
  });
  return [
    { href: `https://calendar.google.com/calendar/render?${google}`, text: t('add.google') },
    { href: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`, text: t('add.outlook') },
  ];
}

function moreDates({ event, dates, t }: EventPage): HtmlValue {
  if (dates.length === 0) return null;
  const base = event.url.replace(/\?.*/, '');
  return html`<section aria-labelledby="dates">
    <h2 id="dates">${t('site.moreDates')}</h2>
    <ul>
      ${dates.map(date => html`<li><a href="${pathOf(`${base}?date=${date}&lang=${t.locale}`)}">${formatDate(date, t.locale)}</a></li>`)}
    </ul>
  </section>`;
}

function colophon(event: WireEvent, t: T): HtmlValue {
  const published = event.publishedAt === null ? '' : formatDate(event.publishedAt, t.locale);
  const source = event.sourceUrl;
  return html`<footer>
    ${byline(plain(event.publishedBy, t), published, t)}
    <p class="muted">
      ${t('event.updatedAt', { date: formatInstantDate(event.updatedAt, event.timeZone, t.locale) })}
    </p>
    ${source !== null && html`<p class="muted">${linkTo(source, t('event.source', { host: hostOf(source) }))}</p>`}
  </footer>`;
}

function head(
  { event, network, t, langInAddress, discovery }: EventPage,
  inLanguage: (locale: Locale) => string,
): Html {
  const title = plain(event.name, t);
  const description = plain(event.summary, t) || title;
  const canonical = langInAddress ? inLanguage(t.locale) : event.url;
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    ${(['el', 'pt', 'en'] as const).map(locale => html`<link rel="alternate" hreflang="${locale}" href="${inLanguage(locale)}" />`)}
    <link rel="alternate" hreflang="x-default" href="${event.url}" />
    ${discovery}
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    <meta property="og:site_name" content="${plain(network.name, t)}" />
    <meta property="og:locale" content="${{ el: 'el_GR', pt: 'pt_PT', en: 'en_GB' }[t.locale]}" />
    ${
      event.image &&
      html`<meta property="og:image" content="${event.image.url}" />
        <meta property="og:image:alt" content="${plain(event.image.alt, t)}" />`
    }
    <script type="application/ld+json">
      ${jsonForScript(eventJsonLd(event, t.locale))}
    </script>`;
}

function withLang(url: string, locale: Locale): string {
  const address = new URL(url);
  address.searchParams.set('lang', locale);
  return address.href;
}

const pathOf = (url: string) => `${new URL(url).pathname}${new URL(url).search}`;
