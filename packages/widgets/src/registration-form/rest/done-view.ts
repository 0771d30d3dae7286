/** After sending: the same words for everybody, whoever the address belongs to. */
import type { Translator } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { ADDRESS, mailed, mailIcon } from '../../form/later/mailed.ts';
import { isLimited } from '../registration-form.model.ts';
import type { RegistrationContext } from '../view/context.ts';
import type { DoneWords } from '../words.ts';

export function renderDone(ctx: RegistrationContext, w: Translator<DoneWords>): TemplateResult {
  const { state } = ctx;
  const line = state.form?.state === 'waiting-list';
  return html`<div class="state done" part="done">
    ${icon(mailIcon)}
    <div>
      ${ctx.heading(1, w('register.done'), { class: 'state-title', id: 'done', focusable: true })}
      <p class="sent">
        ${
          // After a reload nobody knows it any more.
          state.email
            ? mailed(w('register.doneSent', { email: ADDRESS }), state.email)
            : w('register.doneSentPlain')
        }
      </p>
      <p>${w(line ? 'register.doneNextWaiting' : 'register.doneNext')}</p>
      ${state.email ? nothing : html`<p>${w('register.doneAlready')}</p>`}
      ${!line && state.form && isLimited(state.form) ? html`<p>${w('register.doneSoon')}</p>` : nothing}
      ${ctx.heading(2, w('register.doneMissing'), { class: 'missing-title' })}
      <ul class="missing">
        <li>${w('register.doneLate')}</li>
        <li>${w('register.doneSpam')}</li>
        ${state.email ? html`<li>${w('register.doneWrong')}</li>` : nothing}
      </ul>
      <p>
        <button class="button" type="button" part="button" @click=${ctx.correct}>
          ${w('register.correct')}
        </button>
      </p>
    </div>
  </div>`;
}
