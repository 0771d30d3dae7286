import type { CalendarEvent } from '@koinon/contract';
import { formatDate, formatFile, isPlainDate, pickFrom } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { fileIcon } from './icons.ts';
import { has, say, sayPlain } from '../view/context.ts';
import { renderBlocks } from '../../prose/blocks.ts';
import type { DetailsContext } from './context.ts';
import { section } from './section.ts';

/** «Ατζέντα (PDF, 240 KB, ελληνικά)». Of a document that is only mentioned, it is said that it is not here. */
export function renderDocuments(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  if (event.attachments.length === 0) return nothing;
  return section(
    ctx,
    depth,
    w('event.attachments'),
    html`<ul class="files" role="list">
      ${event.attachments.map(file => {
        const kind = file.type === 'other' ? w('attachment.file') : w(`attachment.${file.type}`);
        const words = formatFile({ ...file, name: sayPlain(ctx, file.name) || kind }, t.locale);
        const href = safeUrl(file.url);
        return html`<li>
          ${icon(fileIcon)}
          ${
            href
              ? html`<a href=${href}>${words}</a>`
              : html`<span>${words} <span class="quiet">(${w('attachment.unavailable')})</span></span>`
          }
        </li>`;
      })}
    </ul>`,
  );
}

/** What came of it. */
export function renderReport(ctx: DetailsContext, { report }: CalendarEvent, depth: number): unknown {
  if (report === null) return nothing;
  const { t, w } = ctx;
  const body = pickFrom(report.body, ctx.lang);
  const by = has(report.publishedBy) ? sayPlain(ctx, report.publishedBy) : '';
  const on = isPlainDate(report.publishedAt) ? formatDate(report.publishedAt, t.locale) : '';
  const byline =
    by && on
      ? w('event.publishedByAt', { name: by, date: on })
      : by
        ? w('event.publishedBy', { name: by })
        : on
          ? w('event.publishedAt', { date: on })
          : '';
  return section(ctx, depth, w('event.report'), [
    has(report.name) ? html`<p class="item-name">${say(ctx, report.name)}</p>` : nothing,
    body ? renderBlocks(ctx, body.value, body.lang) : nothing,
    byline ? html`<p class="quiet">${byline}</p>` : nothing,
  ]);
}
