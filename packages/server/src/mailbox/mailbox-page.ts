import type { MailboxEntry } from '../mail/mailbox.ts';
import { html, safeHref, type Html, type HtmlValue } from '../pages/html.ts';
import { page } from '../pages/layout.ts';
import type { T } from '../pages/words.ts';
import { mailPath } from './paths.ts';

/** Every mail of the demonstration, newest first, as text: its links can be followed as from a mail program. */
export function mailboxPage(entries: readonly MailboxEntry[], t: T): Html {
  return page({
    t,
    title: `${t('site.mailbox')} – Koinon`,
    robots: 'noindex',
    inLanguage: locale => `/mailbox?lang=${locale}`,
    breadcrumb: [{ href: `/?lang=${t.locale}`, text: 'Koinon' }],
    main: html`<h1>${t('site.mailbox')}</h1>
      <p>${t('site.mailboxHint')}</p>
      ${entries.length === 0 ? html`<p>${t('site.mailboxEmpty')}</p>` : entries.map(entry => mail(entry, t))}`,
  });
}

function mail(entry: MailboxEntry, t: T): Html {
  const { to, subject, lang, date, attachments } = entry;
  const time = new Intl.DateTimeFormat(t.locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  return html`<article class="mail">
    <h2 lang="${lang}">${subject}</h2>
    <p class="meta">
      ${to}, <time datetime="${date}">${time.format(new Date(date))}</time> ·
      <a href="${mailPath(entry, 'html')}">${t('site.mailboxHtml')}</a>
      ${attachments.map(({ filename }, index) => html` · <a href="${mailPath(entry, String(index))}">${filename}</a>`)}
    </p>
    <pre class="mail-text" lang="${lang}">${linked(entry)}</pre>
  </article>`;
}

/** The text with the links that the mail is known to have, and no others: what a visitor typed stays text. */
function linked({ text, links }: MailboxEntry): HtmlValue {
  const known = [...new Set(links)].sort((a, b) => b.length - a.length);
  let parts: HtmlValue[] = [text];
  for (const link of known) {
    parts = parts.flatMap((part): readonly HtmlValue[] =>
      typeof part === 'string'
        ? part
            .split(link)
            .flatMap((rest, index) =>
              index === 0 ? [rest] : [html`<a href="${safeHref(link)}">${link}</a>`, rest],
            )
        : [part],
    );
  }
  return parts;
}
