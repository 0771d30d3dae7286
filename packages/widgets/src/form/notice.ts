/** What a visitor must know before data is given (GDPR, article 13): who, what for, how long, whom to ask. */
import type { PrivacyNotice } from '@koinon/contract';
import { formatPeriod } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../core/index.ts';
import type { FieldContext } from './context.ts';

/** From when the days count; from the end of the event where nothing else is said. */
const starts: Readonly<Record<string, string>> = {
  unsubscribed: 'form.noticeDaysUnsubscribed',
  left: 'form.noticeDaysLeft',
  withdrawn: 'form.noticeDaysWithdrawn',
};

export function renderNotice(ctx: FieldContext, notice: PrivacyNotice): TemplateResult {
  const { w, say, view } = ctx;
  const href = safeUrl(notice.url);
  const days = starts[notice.retentionFrom] ?? 'form.noticeDays';
  return html`<div class="notice" part="notice">
    ${view.heading(1, w('form.notice'), { class: 'section-title' })}
    <dl>
      <div>
        <dt>${w('form.noticeController')}</dt>
        <dd>${say({ text: notice.controller })}</dd>
      </div>
      <div>
        <dt>${w('form.noticePurpose')}</dt>
        <dd>${say(notice.purpose)}</dd>
      </div>
      <div>
        <dt>${w('form.noticeRetention')}</dt>
        <dd>${w.optional(days, { period: formatPeriod(notice.retentionDays, w.locale) })}</dd>
      </div>
      ${
        notice.basis
          ? html`<div>
              <dt>${w.optional('form.noticeBasis')}</dt>
              <dd>${say(notice.basis)}</dd>
            </div>`
          : nothing
      }
      ${
        notice.contact
          ? html`<div>
              <dt>${w('form.noticeContact')}</dt>
              <dd>${contact(notice.contact)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <p>${w('form.noticeRights')}</p>
    ${
      href
        ? html`<p>
            <a href=${href} target="_blank" rel="noopener">${w('form.noticeLink')} (${w('form.newTab')})</a>
          </p>`
        : nothing
    }
  </div>`;
}

/** An address to write to, or anything else that the network says. */
function contact(text: string): unknown {
  const href = text.includes('@') ? safeUrl(`mailto:${text}`) : safeUrl(text);
  return href ? html`<a href=${href}>${text}</a>` : text;
}
