import { html, type Html } from './html.ts';
import type { T } from './words.ts';

/** In the place of a form that the network has not published. */
export function notReady(t: T): Html {
  return html`<div class="banner quiet">
    <p><strong>${t('formPage.notReady')}</strong></p>
    <p>${t('formPage.notReadyHint')}</p>
  </div>`;
}
