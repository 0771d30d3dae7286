import type { NetworkRecord, OrganizationRecord, WireCharter, WireEvent } from '@koinon/contract';
import { hostOf, html, type Html, type HtmlValue, jsonForScript, safeHref } from './html.ts';
import { page } from './layout.ts';
import { factList } from './fact-list.ts';
import { joinHref, membershipMode, networkLinks, seats, subscribeHref } from './network-frame.ts';
import { eventsPath, networkPath } from './paths.ts';
import { eventRows } from './rows.ts';
import { langAttributes, plain, say, sayBlocks } from './say.ts';
import { pickText } from '@koinon/i18n/text';
import type { T } from './words.ts';

export interface AboutPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly coordinator: OrganizationRecord | undefined;
  /** The current one. */
  readonly charter: WireCharter | undefined;
  readonly events: readonly WireEvent[];
  readonly now: number;
  readonly baseUrl: string;
}

/** What a network is, whom it is for and how one joins. */
export function aboutPage(view: AboutPage): Html {
  const { t, network, events, now } = view;
  const { slug } = network;
  const name = pickText(network.name, t.locale);
  const join = joinHref(network, t);
  const subscribe = subscribeHref(network, t);
  const known = facts(view);
  return page({
    t,
    title: `${name.text} – Koinon`,
    head: head(view),
    languages: network.languages,
    inLanguage: lang => `/n/${slug}?lang=${lang}`,
    breadcrumb: [{ href: `/?lang=${t.locale}`, text: t('page.home') }],
    main: html`<article>
      <p class="kicker">${t('networkPage.kicker')}</p>
      <h1${langAttributes(name.lang, t.locale)}>${name.text}</h1>
      <ul class="actions">
        ${join !== null && html`<li><a class="button" href="${safeHref(join)}">${t('joinPage.title')}</a></li>`}
        ${subscribe !== null && html`<li><a class="button second" href="${subscribe}">${t('subscribePage.title')}</a></li>`}
      </ul>
      ${sayBlocks(network.description, t, 2)} ${known.length > 0 && factList(known)}
      ${section('objectives', t('networkPage.objectives'), objectives(network, t))}
      ${section('joining', t('networkPage.joining'), joining(view, join === null))}
      ${section(
        'events',
        t('site.nextEvents'),
        html`${events.length > 0 ? eventRows(events, t, now, 3) : html`<p>${t('site.noEvents')}</p>`}
          <p><a href="${eventsPath(slug, t)}">${t('page.allEvents')}</a></p>`,
      )}
      ${section(
        'more',
        t('networkPage.more'),
        html`<ul class="plain">
          ${networkLinks(network, t)}
        </ul>`,
      )}
    </article>`,
  });
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

function facts({ network, coordinator, t }: AboutPage): [HtmlValue, HtmlValue][] {
  const rows: [HtmlValue, HtmlValue][] = [];
  if (coordinator) {
    const acronym = plain(coordinator.acronym, t);
    const name = html`${say(coordinator.name, t)}${acronym !== '' && html` (${say(coordinator.acronym, t)})`}`;
    const { url } = coordinator;
    rows.push([
      t('networkPage.coordinator'),
      url === null ? name : html`<a href="${safeHref(url)}">${name}</a>`,
    ]);
  }
  if (network.foundingDate !== null) rows.push([t('networkPage.founded'), network.foundingDate]);
  if (network.beneficiaries) rows.push([t('networkPage.beneficiaries'), say(network.beneficiaries, t)]);
  if (network.url !== null) {
    rows.push([t('networkPage.site'), html`<a href="${safeHref(network.url)}">${hostOf(network.url)}</a>`]);
  }
  return rows;
}

function objectives({ objectives: items }: NetworkRecord, t: T): HtmlValue {
  if (items.length === 0) return null;
  return html`<ul>
    ${items.map(item => html`<li>${say(item, t)}</li>`)}
  </ul>`;
}

function joining({ network, charter, t }: AboutPage, unknown: boolean): Html {
  const { note } = network.membership;
  // Who can join the network's own words have said.
  const mode = note ? seats(network, t) : membershipMode(network, t);
  return html`${note && html`<p>${say(note, t)}</p>`} ${mode !== '' && html`<p>${mode}</p>`}
  ${
    charter &&
    html`<p>
      ${t('networkPage.charterHint')}
      <a href="${networkPath(network.slug, t, '/charter')}">${say(charter.title, t)}</a>
      ${charter.sample && html`<span class="badge">${t('charterPage.sample')}</span>`}
    </p>`
  }
  ${unknown && html`<p>${t('networkPage.joinUnknown')}</p>`}`;
}

function head({ network, coordinator, t, baseUrl }: AboutPage): Html {
  const name = plain(network.name, t);
  const url = `${baseUrl}/n/${network.slug}`;
  const description = plain(network.beneficiaries ?? network.membership.note, t) || name;
  const node = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    name,
    url: network.url ?? url,
    ...(network.foundingDate === null ? {} : { foundingDate: network.foundingDate }),
    ...(coordinator
      ? { parentOrganization: { '@type': 'Organization', name: plain(coordinator.name, t) } }
      : {}),
  };
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${url}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${name}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    <script type="application/ld+json">
      ${jsonForScript(node)}
    </script>`;
}
