import type {
  NetworkRecord,
  StoryFacet,
  StoryQuery,
  WireStoryPage,
  WireStorySummary,
} from '@koinon/contract';
import { formatInstantDate, languageName } from '@koinon/i18n';
import { html, type Html, type HtmlValue, safeHref } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb, tellHref } from './network-frame.ts';
import { galleryPath } from './paths.ts';
import { isForeign, langAttributes, picture, plain, say } from './say.ts';
import { authorOf, wordsOf } from './story-facts.ts';
import type { T } from './words.ts';

export interface GalleryPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly query: StoryQuery;
  readonly stories: WireStoryPage;
  readonly baseUrl: string;
  /** Where to ask how this page is embedded. */
  readonly discovery: Html;
}

/** The network's stories with search and filters as a form of the browser's own. */
export function galleryPage(view: GalleryPage): Html {
  const { t, network, query, stories } = view;
  const { slug } = network;
  const asked = askedOf(query);
  const tell = tellHref(network, t);
  const feedTitle = t('storyPage.feedTitle', { name: plain(network.shortName ?? network.name, t) });
  const rss = `/v1/stories.rss?${new URLSearchParams([
    ['network', slug],
    ['lang', t.locale],
  ])}`;
  return page({
    t,
    title: `${t('gallery.title')} – ${plain(network.shortName ?? network.name, t)}`,
    head: head(view, feedTitle),
    ...(asked.length > 0 || query.cursor !== undefined ? { robots: 'noindex' } : {}),
    languages: network.languages,
    inLanguage: lang => `/s/${slug}?${new URLSearchParams([...asked, ['lang', lang]])}`,
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('gallery.title')}</h1>
      <p class="lead">${t('storyPage.hint')}</p>
      ${
        network.stories?.criteria &&
        html`<details class="criteria">
          <summary>${t('storyPage.criteria')}</summary>
          <p>${say(network.stories.criteria, t)}</p>
        </details>`
      }
      <ul class="actions">
        ${tell !== null && html`<li><a class="button" href="${tell}">${t('page.tellStory')}</a></li>`}
        <li><a href="${rss}" aria-label="${t('issuePage.feed')}: ${feedTitle}">${t('issuePage.feed')}</a></li>
      </ul>
      ${search(view, asked)}
      <h2>${t('gallery.count', { count: stories.total })}</h2>
      ${list(view, asked)}
      ${
        stories.next !== null &&
        html`<p class="actions">
          <a href="${galleryPath(slug, t, [...asked, ['cursor', stories.next]])}" rel="next"
            >${t('page.next')}</a
          >
        </p>`
      }`,
  });
}

type Pair = readonly [name: string, value: string];

/** What was searched for and chosen, as it stands in an address. */
function askedOf({ q = '', ...query }: StoryQuery): [string, string][] {
  const chosen = (['type', 'axis', 'language', 'year', 'event'] as const).flatMap(facet =>
    (query[facet] ?? []).map((value): [string, string] => [facet, value]),
  );
  return q.trim() === '' ? chosen : [['q', q], ...chosen];
}

function search({ t, network, query, stories }: GalleryPage, asked: readonly Pair[]): Html {
  const filtered = asked.some(([name]) => name !== 'q');
  // One value of all narrows nothing.
  const facets = stories.facets.filter(
    ({ facet, values }) => values.length > 1 || (query[facet] ?? []).length > 0,
  );
  return html`<form class="search" action="/s/${network.slug}" method="get" role="search">
    <label for="q">${t('gallery.search')}</label>
    <input type="hidden" name="lang" value="${t.locale}" />
    <p>
      <input id="q" name="q" type="search" value="${query.q ?? ''}" maxlength="200" />
      <button class="button">${t('page.showResults')}</button>
    </p>
    ${
      facets.length > 0 &&
      html`<details class="filters" ${filtered && html` open`}>
        <summary>${t('gallery.filters')}</summary>
        <div class="facets">${facets.map(facet => fieldset(facet, query, t))}</div>
        <p><button class="button second">${t('page.showResults')}</button></p>
      </details>`
    }
    ${asked.length > 0 && html`<p><a href="${galleryPath(network.slug, t)}">${t('gallery.clear')}</a></p>`}
  </form>`;
}

function fieldset({ facet, values }: WireStoryPage['facets'][number], query: StoryQuery, t: T): Html {
  const chosen: readonly string[] = query[facet] ?? [];
  return html`<fieldset>
    <legend>${t(`gallery.facet.${facet}`)}</legend>
    ${values.map(
      ({ value, name, count }) =>
        html`<label
          ><input
            type="checkbox"
            name="${facet}"
            value="${value}"
            ${chosen.includes(value) && html` checked`}
          />
          <span>${nameOf(facet, value, name, t)} <span class="muted">(${count})</span></span></label
        >`,
    )}
  </fieldset>`;
}

function nameOf(
  facet: StoryFacet,
  value: string,
  name: WireStoryPage['facets'][number]['values'][number]['name'],
  t: T,
): HtmlValue {
  if (name) return say(name, t);
  if (facet === 'language') return languageName(value, t.locale) ?? value;
  return facet === 'type' ? (t.optional(`gallery.type.${value}`) ?? value) : value;
}

function list({ t, network, stories }: GalleryPage, asked: readonly Pair[]): Html {
  if (stories.items.length === 0) {
    return asked.length > 0
      ? html`<p>${t('gallery.noneFound')}. ${t('gallery.noneFoundHint')}</p>`
      : html`<p>${t('gallery.empty')}. ${t('gallery.emptyHint')}</p>`;
  }
  return html`<ul class="stories">
    ${stories.items.map(story => row(story, network, t))}
  </ul>`;
}

function row(story: WireStorySummary, network: NetworkRecord, t: T): Html {
  const lang = langAttributes(story.lang, t.locale);
  const language = isForeign(story.lang, t.locale) ? languageName(story.lang, t.locale) : undefined;
  const author = authorOf(story);
  const href = new URL(story.url);
  const facts: HtmlValue[] = [
    t(`gallery.type.${story.resourceType}`),
    author !== '' && html`<span${lang}>${author}</span>`,
    html`<time datetime="${story.publishedAt}"
      >${formatInstantDate(story.publishedAt, network.timeZone, t.locale)}</time
    >`,
    language !== undefined && t('gallery.inLanguage', { language }),
  ];
  return html`<li>
    <div>
      <h3><a href="${safeHref(`${href.pathname}?lang=${t.locale}`)}" ${lang}>${story.title}</a></h3>
      <p class="line">
        ${facts.filter(fact => fact !== false).map((fact, index) => html`${index > 0 && ' · '}${fact}`)}
      </p>
      ${story.summary !== null && html`<p${lang}>${story.summary}</p>`}
      ${story.demo && html`<p><span class="badge">${t('gallery.demo')}</span></p>`}
    </div>
    ${story.image && html`<div class="thumbnail" ${lang}>${picture(story.image, wordsOf(story, t), '12rem')}</div>`}
  </li>`;
}

function head({ t, network, baseUrl, discovery }: GalleryPage, feedTitle: string): Html {
  const { slug } = network;
  const feed = (type: string) => `/v1/stories.${type}?network=${slug}`;
  const description = plain(network.stories?.criteria, t) || t('storyPage.hint');
  return html`<meta name="description" content="${description}" />
    ${discovery}
    <link rel="canonical" href="${baseUrl}/s/${slug}" />
    <link rel="alternate" type="application/rss+xml" title="${feedTitle} (RSS)" href="${feed('rss')}" />
    <link rel="alternate" type="application/feed+json" title="${feedTitle} (JSON)" href="${feed('json')}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${t('gallery.title')} – ${plain(network.name, t)}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${baseUrl}/s/${slug}" />`;
}
