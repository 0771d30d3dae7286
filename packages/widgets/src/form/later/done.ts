/** After sending: what happens next, the same words for everybody. For widgets without a panel of their own. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import type { FieldContext } from '../context.ts';

const mailIcon = 'M2 3.75h12v8.5H2zM2.25 4.25 8 8.75l5.75-4.5';

export function renderDone({ core, later, view }: FieldContext, again: () => void): TemplateResult {
  const w = later?.w;
  if (!w) return html``;
  const { email } = core.state;
  const [before = '', after = ''] = w('form.doneHint', { email: '\u0000' }).split('\u0000');
  return html`<div class="form-done" part="done">
    ${icon(mailIcon)}
    <div>
      ${view.heading(1, w('form.done'), { id: 'done', class: 'done-title', focusable: true })}
      <p>
        ${
          email
            ? html`${before}<strong><bdi>${email}</bdi></strong
                >${after}`
            : w('form.doneHintPlain')
        }
      </p>
      <p>${w('form.doneLate')}</p>
      <p>
        <button class="button" part="button" type="button" @click=${again}>${w('form.doneAgain')}</button>
      </p>
    </div>
  </div>`;
}
