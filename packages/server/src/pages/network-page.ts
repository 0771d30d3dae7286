import type { NetworkRecord, WireEvent } from '@koinon/contract';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb } from './network-frame.ts';
import { eventRows } from './rows.ts';
import { plain } from './say.ts';
import type { T } from './words.ts';

export interface NetworkPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly events: readonly WireEvent[];
  /** What was searched for; '' for all. */
  readonly q: string;
  /** Cursor of the next page. */
  readonly next: string | null;
  readonly now: number;
  /** Where to ask how this page is embedded. */
  readonly discovery: Html;
}

/** All events of a network from today on, with a search that needs no JavaScript. */
export function networkPage({ t, network, events, q, next, now, discovery }: NetworkPage): Html {
  const title = t('page.eventsOf', { network: plain(network.shortName ?? network.name, t) });
  const path = `/e/${network.slug}`;
  const query = (more: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...(q === '' ? {} : { q }), ...more })}`;
  return page({
    t,
    title: `${title} – Koinon`,
    head: discovery,
    ...(q === '' ? {} : { robots: 'noindex' }),
    inLanguage: lang => query({ lang }),
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<h1>${title}</h1>
      <form class="search" action="${path}" method="get" role="search">
        <label for="q">${t('calendar.search')}</label>
        <p class="note" id="hint">${t('calendar.searchHint')}</p>
        <input type="hidden" name="lang" value="${t.locale}" />
        <p>
          <input id="q" name="q" type="search" value="${q}" maxlength="200" aria-describedby="hint" />
          <button class="button">${t('page.showResults')}</button>
        </p>
      </form>
      ${
        events.length > 0
          ? html`<h2>${t('page.upcoming')}</h2>
              ${eventRows(events, t, now, 3)}`
          : html`<p>${t(q === '' ? 'calendar.emptyAll' : 'calendar.emptyFiltered')}</p>`
      }
      ${
        next !== null &&
        html`<p class="actions">
          <a href="${query({ lang: t.locale, cursor: next })}" rel="next">${t('page.next')}</a>
        </p>`
      }`,
  });
}
