import type { Locale } from '@koinon/i18n/text';
import { html, type Html, type HtmlValue } from './html.ts';
import { iconPath, stylesheetPath } from './styles.ts';
import { languagesOf, type T } from './words.ts';

export interface PageOptions {
  readonly t: T;
  readonly title: string;
  /** More for the head: description, canonical, JSON-LD. */
  readonly head?: HtmlValue;
  readonly main: HtmlValue;
  /** The address of this page in another language; left out: no language links. */
  readonly inLanguage?: (locale: Locale) => string;
  /** Those it is there in (BCP 47), as a network has them; left out: all of ours. */
  readonly languages?: readonly string[];
  /** The way here, nearest last. */
  readonly breadcrumb?: readonly { readonly href: string; readonly text: HtmlValue }[];
  readonly robots?: string;
}

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { el: 'Ελληνικά', pt: 'Português', en: 'English' };

/** A whole page. Everything in it works without JavaScript, and it loads one stylesheet. */
export function page({
  t,
  title,
  head,
  main,
  inLanguage,
  languages: spoken = [],
  breadcrumb,
  robots,
}: PageOptions): Html {
  const languages =
    inLanguage &&
    html`<nav aria-label="${t('page.language')}">
      <ul class="languages">
        ${languagesOf(spoken).map(
          locale =>
            html`<li>
              <a
                href="${inLanguage(locale)}"
                lang="${locale}"
                hreflang="${locale}"
                ${locale === t.locale && html` aria-current="true"`}
                >${LANGUAGE_NAMES[locale]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  return html`<!doctype html>
    <html lang="${t.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${robots !== undefined && html`<meta name="robots" content="${robots}" />`}
        <link rel="icon" href="${iconPath}" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheetPath}" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">${t('page.skip')}</a>
        <header class="site">
          <div class="wrap">
            <a class="mark" href="/">Koinon</a>
            ${languages}
          </div>
        </header>
        <main id="main" class="wrap" tabindex="-1">
          ${
            breadcrumb &&
            html`<nav class="breadcrumb" aria-label="${t('page.breadcrumb')}">
              <ol>
                ${breadcrumb.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
              </ol>
            </nav>`
          }
          ${main}
        </main>
        <footer class="site">
          <div class="wrap"><p>${t('page.poweredBy')}</p></div>
        </footer>
      </body>
    </html> `;
}
