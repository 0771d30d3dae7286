import type { CalendarEvent } from '@koinon/contract';
import { formatDate, formatMonth, isPlainDate } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { safeUrl } from '../../core/index.ts';
import type { DetailsContext } from './context.ts';
import { section, textOrLink } from './section.ts';

/** What it is part of, what is part of it, what came before and what comes after, and what was told of it. */
export function renderRelated(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { w } = ctx;
  const { superEvent, subEvents, relations, stories } = event;
  return [
    superEvent
      ? section(ctx, depth, w('event.superEvent'), html`<p>${eventLink(ctx, superEvent)}</p>`)
      : nothing,
    subEvents.length > 0
      ? section(
          ctx,
          depth,
          w('event.subEvents'),
          html`<ul class="items" role="list">
            ${subEvents.map(one => html`<li>${eventLink(ctx, one)}</li>`)}
          </ul>`,
        )
      : nothing,
    relations.length > 0
      ? section(
          ctx,
          depth,
          w('relation.label'),
          html`<ul class="items" role="list">
            ${relations.map(
              relation =>
                html`<li>
                  ${relation.type === 'other' ? nothing : html`<span class="quiet">${w(`relation.${relation.type}`)}:</span> `}${textOrLink(
                    ctx,
                    relation.name,
                    safeUrl(relation.url),
                  )}
                </li>`,
            )}
          </ul>`,
        )
      : nothing,
    stories.length > 0
      ? section(
          ctx,
          depth,
          w('event.stories'),
          html`<ul class="items" role="list">
            ${stories.map(({ name, lang, url }) => html`<li>${textOrLink(ctx, { [lang]: name }, url)}</li>`)}
          </ul>`,
        )
      : nothing,
  ];
}

function eventLink(ctx: DetailsContext, link: CalendarEvent['subEvents'][number]): unknown {
  const when = dateOf(ctx, link.startDate);
  return html`${textOrLink(ctx, link.name, safeUrl(link.url))}${when ? html` <span class="quiet">${when}</span>` : nothing}`;
}

/** As exact as the date is: a month is never written as its first day. */
function dateOf({ t }: DetailsContext, startDate: string | null): string {
  if (startDate === null) return '';
  if (startDate.length === 4) return startDate;
  if (startDate.length === 7) return isPlainDate(`${startDate}-01`) ? formatMonth(startDate, t.locale) : '';
  const day = startDate.slice(0, 10);
  return isPlainDate(day) ? formatDate(day, t.locale) : '';
}
