/** After the story was handed in: what happens next, and the link by which its author follows it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { ADDRESS, mailed, mailIcon } from '../../form/later/mailed.ts';
import type { AfterContext } from './context.ts';

export interface DoneContext extends AfterContext {
  /** '' after a reload. */
  readonly email: string;
  /** Secret; undefined after a reload. */
  readonly page: string | undefined;
  /** What became of the last press on the button that copies the link. */
  readonly copied: 'yes' | 'no' | undefined;
  readonly copy: (copied: 'yes' | 'no', sentence: string) => void;
  readonly again: () => void;
}

export function renderDone({ w, view, email, page, copied, again, ...ctx }: DoneContext): TemplateResult {
  const pageUrl = safeUrl(page);
  const copy = () => {
    // Refused by the browser, by a frame without leave, or where the page has lost the focus.
    void navigator.clipboard.writeText(pageUrl ?? '').then(
      () => ctx.copy('yes', w('tell.copied')),
      () => ctx.copy('no', w('tell.copyFailed')),
    );
  };
  return html`<div class="state done" part="done">
    ${icon(mailIcon)}
    <div>
      ${view.heading(1, w('tell.done'), { class: 'state-title', id: 'done', focusable: true })}
      <p class="sent">
        ${email ? mailed(w('tell.doneSent', { email: ADDRESS }), email) : w('tell.doneSentPlain')}
      </p>
      ${view.heading(2, w('tell.doneNext'), { class: 'done-title' })}
      <ol class="next">
        <li>${w('tell.doneConfirm')}</li>
        <li>${w('tell.doneRead')}</li>
        <li>${w('tell.doneWrite')}</li>
      </ol>
      ${
        pageUrl === undefined
          ? nothing
          : html`${view.heading(2, w('tell.doneLink'), { class: 'done-title' })}
              <p>${w('tell.doneLinkHint')}</p>
              <p class="secret"><a href=${pageUrl} referrerpolicy="no-referrer" dir="ltr">${pageUrl}</a></p>`
      }
      <p class="actions">
        ${
          pageUrl !== undefined && 'clipboard' in navigator
            ? html`<button class="button" type="button" part="button" @click=${copy}>
                ${w('tell.copy')}
              </button>`
            : nothing
        }
        <button class="button" type="button" part="button" @click=${again}>${w('tell.another')}</button>
      </p>
      ${copied === undefined ? nothing : html`<p>${w(copied === 'yes' ? 'tell.copied' : 'tell.copyFailed')}</p>`}
    </div>
  </div>`;
}
