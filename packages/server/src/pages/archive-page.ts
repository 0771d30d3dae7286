import type { NetworkRecord, NewsletterList, WireIssuePage, WireIssueSummary } from '@koinon/contract';
import { formatInstantDate } from '@koinon/i18n';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb, subscribeHref } from './network-frame.ts';
import { networkPath } from './paths.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

export interface ArchivePage {
  readonly t: T;
  readonly network: NetworkRecord;
  /** Only its issues are shown; undefined: all. */
  readonly list: NewsletterList | undefined;
  readonly issues: WireIssuePage;
  readonly baseUrl: string;
  /** Where to ask how this page is embedded. */
  readonly discovery: Html;
}

/** The issues that were sent, the youngest first, with feeds of them. */
export function archivePage({ t, network, list, issues, baseUrl, discovery }: ArchivePage): Html {
  const { slug, newsletter } = network;
  const lists = newsletter?.lists ?? [];
  const title = list ? plain(list.name, t) : t('issuePage.title');
  const to = (query: Record<string, string>) => networkPath(slug, t, '/newsletter', query);
  const only: Record<string, string> = list ? { list: list.id } : {};
  const subscribe = subscribeHref(network, t);
  const feedTitle = t('issuePage.feedTitle', {
    name: list ? plain(list.name, t) : plain(network.shortName ?? network.name, t),
  });
  const feed = (type: string) =>
    `/v1/newsletter/issues.${type}?${new URLSearchParams({ network: slug, ...only })}`;
  const description = list?.description ? plain(list.description, t) : t('issuePage.hint');
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    head: html`<meta name="description" content="${description}" />
      ${discovery}
      <link rel="canonical" href="${baseUrl}/n/${slug}/newsletter${list && `?list=${list.id}`}" />
      <link rel="alternate" type="application/rss+xml" title="${feedTitle} (RSS)" href="${feed('rss')}" />
      <link
        rel="alternate"
        type="application/feed+json"
        title="${feedTitle} (JSON)"
        href="${feed('json')}"
      />`,
    languages: network.languages,
    inLanguage: lang => `/n/${slug}/newsletter?${new URLSearchParams({ ...only, lang })}`,
    breadcrumb: [
      ...networkBreadcrumb(network, t),
      ...(list ? [{ href: to({}), text: t('issuePage.title') }] : []),
    ],
    main: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${list ? say(list.name, t) : title}</h1>
      <p class="lead">${list?.description ? say(list.description, t) : t('issuePage.hint')}</p>
      <ul class="actions">
        ${subscribe !== null && html`<li><a class="button" href="${list ? `${subscribe}&lists=${list.id}` : subscribe}">${t('subscribePage.title')}</a></li>`}
        <li>
          <a href="${feed('rss')}" aria-label="${t('issuePage.feed')}: ${feedTitle}"
            >${t('issuePage.feed')}</a
          >
        </li>
      </ul>
      ${
        lists.length > 1 &&
        html`<nav aria-label="${t('issuePage.lists')}">
          <ul class="actions">
            <li><a href="${to({})}" ${!list && html` aria-current="page"`}>${t('issuePage.all')}</a></li>
            ${lists.map(one => html`<li><a href="${to({ list: one.id })}" ${one.id === list?.id && html` aria-current="page"`}>${say(one.name, t)}</a></li>`)}
          </ul>
        </nav>`
      }
      <h2>${t('issuePage.archive')}</h2>
      ${
        issues.items.length > 0
          ? html`<ul class="issues">
              ${issues.items.map(issue => row(issue, network, list === undefined && lists.length > 1, t))}
            </ul>`
          : html`<p>${t('issuePage.none')}</p>`
      }
      ${issues.next !== null && html`<p class="actions"><a href="${to({ ...only, cursor: issues.next })}" rel="next">${t('page.next')}</a></p>`}`,
  });
}

function row(issue: WireIssueSummary, network: NetworkRecord, withList: boolean, t: T): Html {
  return html`<li>
    <h3><a href="${networkPath(network.slug, t, `/newsletter/${issue.id}`)}">${say(issue.title, t)}</a></h3>
    <p class="line">${issueLine(issue, network, withList, t)}</p>
    ${issue.summary && html`<p>${say(issue.summary, t)}</p>`}
    ${issue.demo && html`<p><span class="badge">${t('issuePage.demo')}</span></p>`}
  </li>`;
}

/** When it was sent, its number and its list, in one line. */
export function issueLine(
  { publishedAt, number, list }: WireIssueSummary,
  { timeZone, newsletter }: NetworkRecord,
  withList: boolean,
  t: T,
): HtmlValue {
  const of = newsletter?.lists.find(({ id }) => id === list);
  const facts: HtmlValue[] = [
    html`<time datetime="${publishedAt}">${formatInstantDate(publishedAt, timeZone, t.locale)}</time>`,
    number !== null && t('issuePage.number', { number: String(number) }),
    withList && of && say(of.name, t),
  ];
  return facts
    .filter(fact => fact !== false && fact !== undefined)
    .map((fact, index) => html`${index > 0 && ' · '}${fact}`);
}
