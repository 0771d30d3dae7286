import type { NetworkRecord, WireIssue } from '@koinon/contract';
import { pickText, type Locale } from '@koinon/i18n/text';
import type { NewsArticleLeaf, WithContext } from 'schema-dts';
import { issueLine } from './archive-page.ts';
import { html, type Html, jsonForScript } from './html.ts';
import { page } from './layout.ts';
import { networkBreadcrumb, subscribeHref } from './network-frame.ts';
import { networkPath } from './paths.ts';
import { langAttributes, plain, say, sayBlocks } from './say.ts';
import { languagesOf, type T } from './words.ts';

export interface IssuePage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly issue: WireIssue;
  /** Whether the address names the language, so that this page is its language's own. */
  readonly langInAddress: boolean;
}

/** An issue as it was mailed, for everybody to read. */
export function issuePage(view: IssuePage): Html {
  const { t, network, issue } = view;
  const title = pickText(issue.title, t.locale);
  const subscribe = subscribeHref(network, t);
  const inLanguage = (locale: Locale) => withLang(issue.url, locale);
  return page({
    t,
    title: `${title.text} – ${plain(network.shortName ?? network.name, t)}`,
    head: head(view, inLanguage),
    robots: issue.demo ? 'noindex' : 'index, follow',
    languages: network.languages,
    inLanguage: lang => networkPathIn(network.slug, issue.id, lang),
    breadcrumb: [
      ...networkBreadcrumb(network, t),
      { href: networkPath(network.slug, t, '/newsletter'), text: t('issuePage.title') },
    ],
    main: html`<article>
      <p class="kicker">${issueLine(issue, network, true, t)}</p>
      <h1${langAttributes(title.lang, t.locale)}>${title.text}</h1>
      ${issue.demo && html`<p class="banner">${t('issuePage.demoHint')}</p>`}
      ${issue.summary && html`<p class="lead">${say(issue.summary, t)}</p>`} ${sayBlocks(issue.body, t, 2)}
      <footer>
        <ul class="actions">
          ${subscribe !== null && html`<li><a class="button" href="${subscribe}">${t('subscribePage.title')}</a></li>`}
          <li><a href="${networkPath(network.slug, t, '/newsletter')}">${t('issuePage.archive')}</a></li>
        </ul>
      </footer>
    </article>`,
  });
}

const networkPathIn = (network: string, issue: string, lang: Locale) =>
  `/n/${network}/newsletter/${issue}?lang=${lang}`;

function head({ network, issue, t, langInAddress }: IssuePage, inLanguage: (locale: Locale) => string): Html {
  const title = plain(issue.title, t);
  const description = plain(issue.summary, t) || title;
  const canonical = langInAddress ? inLanguage(t.locale) : issue.url;
  const { lang } = pickText(issue.title, t.locale);
  const publisher = { '@type': 'Organization' as const, name: plain(network.name, t) };
  const node: WithContext<NewsArticleLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': issue.url,
    url: issue.url,
    headline: title,
    datePublished: issue.publishedAt,
    inLanguage: lang === '' ? t.locale : lang,
    publisher,
    author: publisher,
    ...(issue.summary ? { description } : {}),
  };
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    ${languagesOf(network.languages).map(locale => html`<link rel="alternate" hreflang="${locale}" href="${inLanguage(locale)}" />`)}
    <link rel="alternate" hreflang="x-default" href="${issue.url}" />
    <link
      rel="alternate"
      type="application/rss+xml"
      title="${t('issuePage.feedTitle', { name: plain(network.shortName ?? network.name, t) })} (RSS)"
      href="/v1/newsletter/issues.rss?network=${network.slug}"
    />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    <meta property="og:site_name" content="${plain(network.name, t)}" />
    <meta property="og:locale" content="${{ el: 'el_GR', pt: 'pt_PT', en: 'en_GB' }[t.locale]}" />
    <meta property="article:published_time" content="${issue.publishedAt}" />
    <script type="application/ld+json">
      ${jsonForScript(node)}
    </script>`;
}

function withLang(url: string, locale: Locale): string {
  const address = new URL(url);
  address.searchParams.set('lang', locale);
  return address.href;
}
