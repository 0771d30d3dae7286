import type { NetworkRecord, WireStory } from '@koinon/contract';
import { formatDate, formatInstantDate, formatMonth, languageName } from '@koinon/i18n';
import { sameLanguage, type Locale } from '@koinon/i18n/text';
import { abbreviator, type Abbreviate } from './abbreviations.ts';
import { linkTo } from './event-sections.ts';
import { factList, type Fact } from './fact-list.ts';
import { hostOf, html, type Html, type HtmlValue, jsonForScript, safeHref } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb, tellHref } from './network-frame.ts';
import { galleryPath } from './paths.ts';
import { figure, isForeign, langAttributes, plain, say } from './say.ts';
import { storySections } from './story-body.ts';
import { authorOf, licenceUrl, wordsOf } from './story-facts.ts';
import { storyJsonLd } from './story-json-ld.ts';
import type { T } from './words.ts';

export interface StoryPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly story: WireStory;
  /** Where to ask how this page is embedded. */
  readonly discovery: Html;
}

/** The public page of a story: in its own language, whatever that of the page is. */
export function storyPage(view: StoryPage): Html {
  const { t, network, story } = view;
  const lang = langAttributes(story.lang, t.locale);
  const own = wordsOf(story, t);
  const words = abbreviator(network, story.lang);
  const foreign = isForeign(story.lang, t.locale) ? languageName(story.lang, t.locale) : undefined;
  const tell = tellHref(network, t);
  return page({
    t,
    title: `${story.title} – ${plain(network.shortName ?? network.name, t)}`,
    head: head(view),
    robots: story.demo ? 'noindex' : 'index, follow',
    languages: network.languages,
    inLanguage: locale => pathIn(story, locale),
    breadcrumb: [
      ...networkBreadcrumb(network, t),
      { href: galleryPath(network.slug, t), text: t('gallery.title') },
    ],
    main: html`<article class="story">
      <p class="kicker">${t(`gallery.type.${story.resourceType}`)}</p>
      <h1${lang}>${story.title}</h1>
      ${story.demo && html`<p class="banner">${t('story.demoHint')}</p>`}
      ${foreign !== undefined && html`<p class="note">${t('story.fallback', { language: foreign })}</p>`}
      ${translations(story, t)} ${byline(story, network, t)}
      ${story.summary !== null && html`<p class="lead" ${lang}>${words(story.summary)}</p>`}
      ${story.image && html`<div class="cover" ${lang}>${figure(story.image, own, true)}</div>`}
      <div class="prose"${lang}>${storySections(story, t, 2, words)}</div>
      ${
        story.gallery.length > 0 &&
        html`<section aria-labelledby="pictures">
          <h2 id="pictures">${t('story.pictures')}</h2>
          <ul class="pictures" ${lang}>
            ${story.gallery.map(image => html`<li>${figure(image, own)}</li>`)}
          </ul>
        </section>`
      }
      ${people(story, words, t)} ${links(story, t)} ${facts(story, network, t)}
      <footer>
        <ul class="actions">
          <li><a href="${galleryPath(network.slug, t)}">${t('gallery.back')}</a></li>
          ${tell !== null && html`<li><a href="${tell}">${t('page.tellStory')}</a></li>`}
        </ul>
      </footer>
    </article>`,
  });
}

/** Who told it, and when it was published here. */
function byline(story: WireStory, { timeZone }: NetworkRecord, t: T): Html {
  const name = authorOf(story);
  const said = t('story.by', { name: '\u0000' }).split('\u0000');
  const date = formatInstantDate(story.publishedAt, timeZone, t.locale);
  return html`<p class="muted byline">
    ${
      name !== '' && html`${said[0]}<span${langAttributes(story.lang, t.locale)}>${name}</span>${said[1]} · `
    }<time datetime="${story.publishedAt}">${t('story.publishedAt', { date })}</time>
  </p>`;
}

/** The same story in other languages, each named in its own. */
function translations({ translations: found }: WireStory, t: T): HtmlValue {
  if (found.length === 0) return null;
  return html`<nav aria-label="${t('story.translations').replace(/:$/, '')}">
    <ul class="actions translations">
      <li>${t('story.translations')}</li>
      ${found.map(
        ({ lang, url }) =>
          html`<li>
            <a href="${safeHref(url)}" hreflang="${lang}" rel="alternate" ${langAttributes(lang, t.locale)}
              >${nameInItself(lang)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** «Ελληνικά» of `el`: whoever looks for it reads it. The tag where the runtime has no name for it. */
function nameInItself(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    const [first = ''] = name;
    return first.toLocaleUpperCase(lang) + name.slice(first.length);
  } catch {
    return lang;
  }
}

/** Who took part; nobody of them is described in a picture. */
function people(story: WireStory, words: Abbreviate, t: T): HtmlValue {
  if (story.people.length === 0) return null;
  return html`<section aria-labelledby="people">
    <h2 id="people">${t('story.people')}</h2>
    <ul${langAttributes(story.lang, t.locale)}>
      ${story.people.map(
        ({ name, role, organization }) =>
          html`<li>
            <span class="strong">${name}</span
            >${[role, organization].map(one => one !== null && html`, ${words(one)}`)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function links(story: WireStory, t: T): HtmlValue {
  if (story.links.length === 0) return null;
  return html`<section aria-labelledby="links">
    <h2 id="links">${t('story.links')}</h2>
    <ul${langAttributes(story.lang, t.locale)}>
      ${story.links.map(({ text, url }) => html`<li><a href="${safeHref(url)}">${text}</a> <span class="url">${hostOf(url)}</span></li>`)}
    </ul>
  </section>`;
}

function facts(story: WireStory, network: NetworkRecord, t: T): Html {
  const { participation, licence, sourceUrl } = story;
  const took = [
    participation.people !== null && t('story.participants', { count: participation.people }),
    participation.bodies !== null && t('story.bodies', { count: participation.bodies }),
  ].filter(text => text !== false);
  const axes = network.axes.filter(({ id }) => story.axes.includes(id));
  const rows: Fact[] = [
    [t('story.participation'), took.join(' · ')],
    [
      t('story.axes'),
      axes.map(({ name, url }, index) => html`${index > 0 && ', '}${linkTo(url, say(name, t))}`),
    ],
    [t('story.events'), events(story, t)],
    [t('story.licence'), linkTo(licenceUrl(licence), t(`story.licence.${licence}`))],
  ];
  return html`${factList(rows)}
  ${sourceUrl !== null && html`<p class="muted">${linkTo(sourceUrl, t('story.source', { host: hostOf(sourceUrl) }))}</p>`}`;
}

function events({ events: found }: WireStory, t: T): HtmlValue {
  return found.length === 0
    ? ''
    : html`<ul>
        ${found.map(({ name, url, startDate }) => {
          const day = startDate === null ? null : dayOf(startDate, t.locale);
          return html`<li>
            ${linkTo(url === null ? null : inLocale(url, t.locale), say(name, t))}${day !== null && html` <span class="muted">${day}</span>`}
          </li>`;
        })}
      </ul>`;
}

/** A date of an event as exactly as it is known: a day, a month, a year. */
function dayOf(date: string, locale: Locale): string {
  if (date.length >= 10) return formatDate(date.slice(0, 10), locale);
  return date.length >= 7 ? formatMonth(date, locale) : date;
}

/** In a language of the page: its translation where there is one, else the same story with the page's words around it. */
function pathIn(story: WireStory, locale: Locale): string {
  const other = sameLanguage(story.lang, locale)
    ? undefined
    : story.translations.find(({ lang }) => sameLanguage(lang, locale));
  const { pathname, search } = new URL(inLocale(other?.url ?? story.url, locale));
  return pathname + search;
}

function inLocale(url: string, locale: Locale): string {
  const address = new URL(url);
  address.searchParams.set('lang', locale);
  return address.href;
}

function head({ t, story, network, discovery }: StoryPage): Html {
  const description = story.summary ?? story.title;
  const { image } = story;
  const alt = image ? plain(image.alt, wordsOf(story, t)) : '';
  const locale = { el: 'el_GR', pt: 'pt_PT', en: 'en_GB' }[wordsOf(story, t).locale];
  const feed = (type: string) => `/v1/stories.${type}?network=${network.slug}`;
  const feedTitle = t('storyPage.feedTitle', { name: plain(network.shortName ?? network.name, t) });
  return html`<meta name="description" content="${description}" />
    ${discovery}
    <link rel="canonical" href="${story.url}" />
    ${story.translations.length > 0 && html`<link rel="alternate" hreflang="${story.lang}" href="${story.url}" />`}
    ${story.translations.map(({ lang, url }) => html`<link rel="alternate" hreflang="${lang}" href="${url}" />`)}
    <link rel="alternate" type="application/rss+xml" title="${feedTitle} (RSS)" href="${feed('rss')}" />
    <link rel="alternate" type="application/feed+json" title="${feedTitle} (JSON)" href="${feed('json')}" />
    ${licenceUrl(story.licence) !== null && html`<link rel="license" href="${licenceUrl(story.licence)}" />`}
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${story.title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${story.url}" />
    <meta property="og:site_name" content="${plain(network.name, t)}" />
    <meta property="og:locale" content="${locale}" />
    ${
      image &&
      html`<meta property="og:image" content="${image.url}" />
        <meta property="og:image:width" content="${image.width}" />
        <meta property="og:image:height" content="${image.height}" />
        ${alt !== '' && html`<meta property="og:image:alt" content="${alt}" />`}`
    }
    <meta property="article:published_time" content="${story.publishedAt}" />
    <script type="application/ld+json">
      ${jsonForScript(storyJsonLd(story, network))}
    </script>`;
}

/** Of a story that was published and is withdrawn: it says so, and nothing of what it was. */
export function withdrawnPage(t: T, network: NetworkRecord): Html {
  const title = t('storyPage.withdrawn');
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    breadcrumb: [
      ...networkBreadcrumb(network, t),
      { href: galleryPath(network.slug, t), text: t('gallery.title') },
    ],
    main: html`<h1>${title}</h1>
      <p>${t('storyPage.withdrawnHint')}</p>
      <p><a class="button" href="${galleryPath(network.slug, t)}">${t('gallery.back')}</a></p>`,
  });
}
