import { directionOf } from '@koinon/i18n/text';
import { type Html, html, safeHref } from '../pages/html.ts';
import type { MailBlock, MailContent, Said } from './content.ts';
import { oneLine } from './neutral.ts';

/**
 * The mail as HTML: one column of headings, paragraphs and one button, without tables, pictures or anything that is
 * fetched. It sets no colours but the button's, so that light and dark programs both show it as they show mail.
 */
export function renderHtml(content: MailContent): string {
  const { lang, subject, preheader, title, salutation, blocks, footer } = content;
  const dir = directionOf(lang);
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${oneLine(subject)}</title>
      </head>
      <body style="margin:0;padding:0">
        <div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${oneLine(preheader)}</div>
        <div
          role="article"
          aria-roledescription="email"
          aria-label="${oneLine(subject)}"
          lang="${lang}"
          dir="${dir}"
          style="max-width:36em;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:16px;line-height:1.5"
        >
          <h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${say(title)}</h1>
          ${salutation !== undefined && html`<p style="${PARAGRAPH}"><bdi>${salutation}</bdi></p> `}${blocks.map(block => html`${blockHtml(block)} `)}
          <hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0 16px" />
          ${footer.map(said => html`<p style="margin:0 0 8px;font-size:14px">${say(said)}</p> `)}
        </div>
      </body>
    </html> `.text;
}

const PARAGRAPH = 'margin:0 0 16px';
// White on this blue is 7.6:1, and the border keeps the button a button where a program takes backgrounds away.
const BUTTON =
  'display:inline-block;padding:12px 20px;background-color:#1d4f91;color:#ffffff;border:2px solid #1d4f91;border-radius:4px;font-weight:bold;text-decoration:none';

function blockHtml(block: MailBlock): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p style="${PARAGRAPH}">${say(block.said)}</p>`;
    case 'action':
      return html`<p style="margin:24px 0">
        <a href="${safeHref(block.url)}" style="${BUTTON}">${block.label}</a>
      </p>`;
    case 'facts':
      return html`<dl style="${PARAGRAPH}">
        ${block.facts.map(
          ({ label, lines, url }) =>
            html`<dt style="font-weight:bold;margin:8px 0 0">${label}</dt>
              <dd style="margin:0">
                ${lines.map((said, index) => html`${index > 0 && html`<br />`}${say(said)}`)}${
                  url !== undefined &&
                  html`${lines.length > 0 && html`<br />`}<a href="${safeHref(url)}">${url}</a>`
                }
              </dd> `,
        )}
      </dl>`;
  }
}

function say({ text, lang }: Said): Html {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => html`${index > 0 && html`<br />`}${line}`);
  if (lang === '') return html`${lines}`;
  return html`<span lang="${lang}" dir="${directionOf(lang)}">${lines}</span>`;
}
