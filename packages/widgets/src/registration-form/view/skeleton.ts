import { html, type TemplateResult } from 'lit';

/** The layout of a short form: a name, when and where, three fields, a button. */
export function renderSkeletonForm(): TemplateResult {
  const field = html`<div>
    <span class="skeleton label-row"></span><span class="skeleton control-row"></span>
  </div>`;
  return html`<div class="waiting" aria-hidden="true">
    <span class="skeleton name"></span>
    <span class="skeleton facts-row"></span>
    ${field}${field}${field}
    <span class="skeleton button-row"></span>
  </div>`;
}
