import { directionOf } from '@koinon/i18n/text';
import { type Html, html, safeHref } from '../pages/html.ts';
import type { FooterLine, MailBlock, MailContent, MailFigure, Said } from './content.ts';
import { linesOf, oneLine } from './neutral.ts';

/**
 * The mail as HTML: one column of headings, paragraphs and one button, without tables; nothing is fetched but the pictures of
 * an issue, as they are. It sets no colours but the button's, so that light and dark programs both show it as they show mail.
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
          style="max-width:36em;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:break-word"
        >
          <h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${say(title)}</h1>
          ${salutation !== undefined && html`<p style="${PARAGRAPH}"><bdi>${salutation}</bdi></p> `}${blocks.map(block => html`${blockHtml(block, dir)} `)}
          <hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0 16px" />
          ${footer.map(line => html`${footerHtml(line)} `)}
        </div>
      </body>
    </html> `.text;
}

const PARAGRAPH = 'margin:0 0 16px';
const SMALL = 'margin:0 0 8px;font-size:14px';
// White on this blue is 7.6:1, and the border keeps the button a button where a program takes backgrounds away.
const BUTTON =
  'display:inline-block;padding:12px 20px;background-color:#1d4f91;color:#ffffff;border:2px solid #1d4f91;border-radius:4px;font-weight:bold;text-decoration:none';

type Direction = ReturnType<typeof directionOf>;

function blockHtml(block: MailBlock, dir: Direction): Html {
  const start = dir === 'rtl' ? 'right' : 'left';
  switch (block.type) {
    case 'paragraph':
      return html`<p style="${PARAGRAPH}">${say(block.said)}</p>`;
    case 'heading':
      return html`<h2 style="font-size:18px;line-height:1.3;margin:24px 0 8px">${say(block.said)}</h2>`;
    case 'list': {
      const items = block.items.map(said => html`<li style="margin:0 0 8px">${say(said)}</li> `);
      const style = `${PARAGRAPH};padding-${start}:24px`;
      return block.ordered
        ? html`<ol style="${style}">
            ${items}
          </ol>`
        : html`<ul style="${style}">
            ${items}
          </ul>`;
    }
    case 'definitions':
      return html`<dl style="${PARAGRAPH}">
        ${block.items.map(
          ({ term, description }) =>
            html`<dt style="font-weight:bold;margin:8px 0 0">${say(term)}</dt>
              ${description.text !== '' && html`<dd style="margin:0">${say(description)}</dd> `}`,
        )}
      </dl>`;
    case 'quote':
      return html`<blockquote
        style="margin:0 0 16px;padding:0;padding-${start}:16px;border-${start}:4px solid #8a8a8a"
      >
        <p style="margin:0">${say(block.said)}</p>
        ${block.by !== undefined && html`<p style="margin:8px 0 0;font-size:14px">– ${say(block.by)}</p> `}
      </blockquote>`;
    case 'figure':
      return figureHtml(block.figure);
    case 'link':
      return html`<p style="${PARAGRAPH}"><a href="${safeHref(block.url)}">${block.label}</a></p>`;
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
    case 'section': {
      const inner = directionOf(block.lang);
      return html`<div lang="${block.lang}" dir="${inner}">
        ${block.blocks.map(one => html`${blockHtml(one, inner)} `)}
      </div>`;
    }
  }
}

/** As wide as the column: programs that know no `max-width` go by the attributes. */
const COLUMN = 544;

function figureHtml({ url, alt, width, height, caption, credit }: MailFigure): Html {
  const shown = Math.min(width, COLUMN);
  const below = caption.text !== '' || credit !== '';
  return html`<p style="margin:0 0 ${below ? 4 : 16}px">
      <img
        src="${safeHref(url)}"
        alt="${alt}"
        width="${shown}"
        height="${Math.round((height * shown) / width)}"
        style="display:block;max-width:100%;height:auto;border:0"
      />
    </p>
    ${
      below &&
      html`<p style="margin:0 0 16px;font-size:14px">
        ${say(caption)}${caption.text !== '' && credit !== '' && ' '}${credit !== '' && html`(${credit})`}
      </p> `
    }`;
}

function footerHtml(line: FooterLine): Html {
  return line.url === undefined
    ? html`<p style="${SMALL}">${say(line)}</p>`
    : html`<p style="${SMALL}"><a href="${safeHref(line.url)}">${say(line)}</a></p>`;
}

function say({ text, lang }: Said): Html {
  const lines = linesOf(text).map((line, index) => html`${index > 0 && html`<br />`}${line}`);
  if (lang === '') return html`${lines}`;
  return html`<span lang="${lang}" dir="${directionOf(lang)}">${lines}</span>`;
}
