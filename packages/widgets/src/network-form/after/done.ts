/** After sending: the same words for everybody, whoever the address belongs to. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { ADDRESS, mailed, mailIcon } from '../../form/later/mailed.ts';
import type { NetworkFormContext } from '../view.ts';
import type { LaterTranslator } from './index.ts';

export function renderDone(
  { view, email, correct, sendAgain }: NetworkFormContext,
  w: LaterTranslator,
): TemplateResult {
  return html`<div class="state done" part="done">
    ${icon(mailIcon)}
    <div>
      ${view.heading(1, w('signup.done'), { class: 'state-title', id: 'done', focusable: true })}
      <p class="sent">
        ${
          // After a reload nobody knows it any more.
          email ? mailed(w('signup.doneSent', { email: ADDRESS }), email) : w('signup.doneSentPlain')
        }
      </p>
      <p>${w('signup.doneNext')}</p>
      ${email ? nothing : html`<p>${w('signup.doneAlready')}</p>`}
      ${view.heading(2, w('signup.doneMissing'), { class: 'missing-title' })}
      <ul class="missing">
        <li>${w('signup.doneLate')}</li>
        <li>${w('signup.doneSpam')}</li>
        ${email ? html`<li>${w('signup.doneWrong')}</li>` : nothing}
      </ul>
      <p class="done-actions">
        <button class="button" type="button" part="button" @click=${correct}>
          ${w(email ? 'signup.correct' : 'signup.again')}
        </button>
        ${
          email
            ? html`<button class="button" type="button" part="button" @click=${sendAgain}>
                ${w('signup.sendAgain')}
              </button>`
            : nothing
        }
      </p>
    </div>
  </div>`;
}
