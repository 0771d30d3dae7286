import type { CalendarEvent } from '@koinon/contract';
import { formatDate, formatInstantDate, isPlainDate } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { linkIcon } from './icons.ts';
import { has, sayPlain } from '../view/context.ts';
import type { DetailsContext } from './context.ts';
import { externalLink, hostOf } from '../../prose/link.ts';

/** The event's own address, to send to someone. */
export function renderShare(ctx: DetailsContext, event: CalendarEvent): unknown {
  const href = ctx.hrefOf(event);
  if (href === undefined) return nothing;
  return html`<p class="share"><a href=${href}>${icon(linkIcon)}${ctx.w('event.share')}</a></p>`;
}

/** Who published the announcement, and when: not the event's own dates. */
export function renderByline(ctx: DetailsContext, event: CalendarEvent): unknown {
  const { t, w } = ctx;
  const name = has(event.publishedBy) ? sayPlain(ctx, event.publishedBy) : '';
  const date = isPlainDate(event.publishedAt) ? formatDate(event.publishedAt, t.locale) : '';
  const published =
    name && date
      ? w('event.publishedByAt', { name, date })
      : name
        ? w('event.publishedBy', { name })
        : date
          ? w('event.publishedAt', { date })
          : '';
  const updated = /^\d{4}-\d\d-\d\dT.*Z$/.test(event.updatedAt)
    ? w('event.updatedAt', { date: formatInstantDate(event.updatedAt, event.timeZone, t.locale) })
    : '';
  const source = safeUrl(event.sourceUrl);
  const line = [published, updated].filter(Boolean).join(' · ');
  if (line === '' && source === undefined) return nothing;
  return html`<p class="quiet byline">
    ${line}
    ${
      source
        ? html`<br />${externalLink(source, w('event.source', { host: hostOf(source) }), { address: true })}`
        : nothing
    }
  </p>`;
}
