import { html, type Html } from '../html.ts';
import type { T } from '../words.ts';

/** How light markup is typed: see `parseMarkup`. */
export function markupHelp(t: T): Html {
  const rules = [
    t('draftPage.markupParagraph'),
    t('draftPage.markupHeading'),
    t('draftPage.markupList'),
    t('draftPage.markupTerms'),
    t('draftPage.markupQuote'),
    t('draftPage.markupLink'),
  ];
  return html`<details class="help">
    <summary>${t('draftPage.markup')}</summary>
    <ul>
      ${rules.map(rule => html`<li>${rule}</li>`)}
    </ul>
  </details>`;
}
