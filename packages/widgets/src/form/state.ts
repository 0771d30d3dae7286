/** What stands in the place of a form: why, and what can be done. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../core/index.ts';
import type { FormView } from './form.types.ts';

export interface Said {
  readonly title: string;
  readonly hint: string;
}

/** @param name its class; `error` and `offline` are troubles, of the part `error` too */
export function renderState(
  { heading }: Pick<FormView, 'heading'>,
  name: string,
  { title, hint }: Said,
  sign: string,
  more: unknown,
): TemplateResult {
  const trouble = name === 'error' || name === 'offline';
  return html`<div class="state ${name}" part="state ${trouble ? 'error' : ''}">
    ${icon(sign)}
    <div>
      ${heading(1, title, { class: 'state-title', id: 'state', focusable: true })}
      ${hint ? html`<p>${hint}</p>` : ''} ${more}
    </div>
  </div>`;
}
