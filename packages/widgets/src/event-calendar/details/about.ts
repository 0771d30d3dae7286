import type { CalendarEvent } from '@koinon/contract';
import { languageName, ordinal, pickFrom, sameLanguage } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { has, say } from '../view/context.ts';
import { termName } from '../view/terms.ts';
import { renderBlocks } from '../../prose/blocks.ts';
import type { DetailsContext } from './context.ts';
import { bullets, section, textOrLink } from './section.ts';

/** What it is: picture, summary, description. A text that fell back to another language says so, once. */
export function renderAbout(ctx: DetailsContext, event: CalendarEvent): unknown {
  const { t, w } = ctx;
  const picked = event.description ? pickFrom(event.description, ctx.lang) : undefined;
  const other =
    picked && picked.lang !== '' && !sameLanguage(picked.lang, ctx.lang) ? picked.lang : undefined;
  const image = event.image && safeUrl(event.image.url);
  return html`${
    image && event.image
      ? html`<figure class="picture">
          <img
            src=${image}
            alt=${event.image.alt ? (pickFrom(event.image.alt, ctx.lang)?.value ?? '') : ''}
            width=${event.image.width}
            height=${event.image.height}
            loading="lazy"
            decoding="async"
          />
          ${
            event.image.caption || event.image.creditText
              ? html`<figcaption class="quiet">
                  ${say(ctx, event.image.caption)} ${event.image.creditText ?? nothing}
                </figcaption>`
              : nothing
          }
        </figure>`
      : nothing
  }
  ${has(event.summary) ? html`<p class="lead">${say(ctx, event.summary)}</p>` : nothing}
  ${
    other
      ? html`<p class="quiet">
          ${w('event.fallbackLanguage', { language: languageName(other, t.locale) ?? other })}
        </p>`
      : nothing
  }
  ${picked ? renderBlocks(ctx, picked.value, picked.lang) : nothing}`;
}

/** What it wants, what it stands on, what it belongs to. */
export function renderPurpose(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  const list = (label: string, items: readonly unknown[]) =>
    items.length === 0 ? nothing : section(ctx, depth, label, bullets(items));
  const { series } = event;
  return [
    list(
      w('event.objectives'),
      event.objectives.map(text => say(ctx, text)),
    ),
    list(
      w('event.expectedOutcomes'),
      event.expectedOutcomes.map(text => say(ctx, text)),
    ),
    list(
      w('event.deliverables'),
      event.deliverables.map(({ name, url }) => textOrLink(ctx, name, safeUrl(url))),
    ),
    series
      ? section(
          ctx,
          depth,
          w('event.series'),
          html`<p>
            ${say(ctx, series.name)}${
              series.edition === null
                ? nothing
                : html`, ${w('event.edition', { ordinal: ordinal(series.edition, t.locale) })}`
            }
          </p>`,
        )
      : nothing,
    list(
      w('event.axes'),
      event.axes.map(id => termName(ctx, 'axis', id)),
    ),
    list(
      w('event.programmes'),
      event.programmes.map(id => termName(ctx, 'programme', id)),
    ),
    list(
      w('event.references'),
      event.references.map(({ type, name, url }) => {
        const text = textOrLink(ctx, name, safeUrl(url));
        return type === 'other' || type === 'text' ? text : html`${w(`reference.${type}`)}: ${text}`;
      }),
    ),
  ];
}
