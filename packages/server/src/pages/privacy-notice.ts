import type { WirePrivacyNotice } from '@koinon/contract';
import { formatPeriod } from '@koinon/i18n';
import { factRows, type Fact } from './fact-list.ts';
import { html, type Html, type HtmlValue, safeHref } from './html.ts';
import { heading, say } from './say.ts';
import { formText } from './form/index.ts';
import type { T } from './words.ts';

/** From when on the days count. */
const KEPT = {
  'event-end': 'form.noticeDays',
  unsubscribed: 'form.noticeDaysUnsubscribed',
  left: 'form.noticeDaysLeft',
  withdrawn: 'form.noticeDaysWithdrawn',
} as const;

/** Who keeps what is typed, what for, how long, and whom to ask (GDPR, article 13). */
export function privacyNotice(notice: WirePrivacyNotice, t: T, level: number): Html {
  const rows: Fact[] = [
    [t('form.noticeController'), say(notice.controller, t)],
    [t('form.noticePurpose'), formText(notice.purpose, t)],
    [t('form.noticeBasis'), notice.basis && formText(notice.basis, t)],
    [
      t('form.noticeRetention'),
      t(KEPT[notice.retentionFrom], { period: formatPeriod(notice.retentionDays, t.locale) }),
    ],
    [t('form.noticeContact'), contact(notice.contact)],
  ];
  return html`<div class="privacy">
    ${heading(level, t('form.notice'))}
    <dl>${factRows(rows)}</dl>
    <p>${t('form.noticeRights')}</p>
    ${notice.url !== null && html`<p><a href="${safeHref(notice.url)}">${t('form.noticeLink')}</a></p>`}
  </div>`;
}

function contact(text: string | null): HtmlValue {
  if (text === null) return null;
  return /^[^\s@]+@[^\s@]+$/.test(text) ? html`<a href="${safeHref(`mailto:${text}`)}">${text}</a>` : text;
}
