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
  /** The id of a form on the page, and the input by which it is asked to stay: changing the language keeps what is typed. */
  readonly keeps?: {
    readonly form: string;
    readonly name: string;
    readonly stay: string;
    readonly standard: string;
  };
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
  keeps,
  breadcrumb,
  robots,
}: PageOptions): Html {
  const inOther = (locale: Locale, href: string) => {
    const current = locale === t.locale && html` aria-current="true"`;
    const name = LANGUAGE_NAMES[locale];
    return keeps
      ? html`<button
          form="${keeps.form}"
          formaction="${href}"
          formnovalidate
          name="${keeps.name}"
          value="${keeps.stay}"
          lang="${locale}"
          ${current}
        >
          ${name}
        </button>`
      : html`<a href="${href}" lang="${locale}" hreflang="${locale}" ${current}>${name}</a>`;
  };
  // Enter in a field presses the first of its form's buttons on the page: that is none of the languages.
  const standard =
    keeps &&
    html`<button
      class="unseen"
      form="${keeps.form}"
      name="${keeps.name}"
      value="${keeps.standard}"
      tabindex="-1"
      aria-hidden="true"
    ></button>`;
  const languages =
    inLanguage &&
    html`${standard}
      <nav aria-label="${t('page.language')}">
        <ul class="languages">
          ${languagesOf(spoken).map(locale => html`<li>${inOther(locale, inLanguage(locale))}</li>`)}
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
