import { languageName } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { dateText } from '../../list/date.ts';
import { renderPicture } from '../../prose/picture.ts';
import type { StoryCard } from '../story.ts';
import { foreign } from '../../list/language.ts';
import { renderMore, renderNote, type Press } from '../../list/view.ts';
import type { GalleryContext } from './context.ts';

export function renderList(ctx: GalleryContext): TemplateResult {
  const { w, state } = ctx;
  const { items, next, dropped, more, lost } = state;
  const trouble = more === 'idle' || more === 'loading' || more === 'renewing' ? undefined : more;
  const busy = more === 'loading';
  return html`${
      dropped > 0
        ? renderNote(w('gallery.partial'), w('gallery.partialHint'), { retry: retryOf(ctx) })
        : nothing
    }
    ${trouble !== undefined && lost === 'list' ? renderTrouble(ctx, trouble) : nothing}
    <ul class="list ${more === 'renewing' ? 'renewing' : ''}" part="list" role="list">
      ${items.map(card => renderCard(ctx, card))}
    </ul>
    ${trouble !== undefined && lost === 'more' ? renderTrouble(ctx, trouble) : nothing}
    ${
      next === null
        ? nothing
        : renderMore(
            {
              label: busy
                ? w('gallery.loadingMore')
                : trouble !== undefined && lost === 'more'
                  ? w('gallery.retry')
                  : w('gallery.more'),
              press: ctx.more,
            },
            busy,
          )
    }`;
}

function renderTrouble(ctx: GalleryContext, trouble: string): TemplateResult {
  const { w, state } = ctx;
  if (trouble === 'offline')
    return renderNote(w('gallery.offline'), w('gallery.offlineHint'), { offline: true });
  return state.lost === 'more'
    ? renderNote(w('gallery.moreError'), '')
    : renderNote(w('gallery.listError'), w('gallery.listErrorHint'), { retry: retryOf(ctx) });
}

const retryOf = ({ w, retry }: GalleryContext): Press => ({ label: w('gallery.retry'), press: retry });

function renderCard(ctx: GalleryContext, card: StoryCard): TemplateResult {
  const { w, lang } = ctx;
  const other = foreign(ctx, card.lang);
  const picture = card.image
    ? renderPicture(card.image, {
        lang,
        around: w.locale,
        sizes: '(min-width: 40em) 22em, 100vw',
        part: 'picture',
      })
    : nothing;
  const by = card.author?.organization ?? card.author?.name;
  return html`<li class="card ${picture === nothing ? 'plain' : ''}" part="card" data-slug=${card.slug}>
    ${picture === nothing ? nothing : html`<div class="frame">${picture}</div>`}
    <div class="words">
      <p class="kind" part="kind">${factsOf(ctx, card)}</p>
      ${ctx.heading(1, renderLink(ctx, card), { class: 'title', part: 'title' })}
      ${
        card.summary === null
          ? nothing
          : html`<p class="summary" part="summary" lang=${other} dir="auto">${card.summary}</p>`
      }
      <p class="meta" part="meta">
        ${by ? html`<span lang=${other} dir="auto">${by}</span>` : nothing}${by && card.publishedAt ? '\u00a0· ' : nothing}${
          card.publishedAt === null
            ? nothing
            : html`<time datetime=${card.publishedAt}
                >${dateText(card.publishedAt, ctx.zone, w.locale)}</time
              >`
        }
      </p>
    </div>
  </li>`;
}

function factsOf({ w }: GalleryContext, { resourceType, lang, demo }: StoryCard): unknown {
  const kind = w.optional(`gallery.type.${resourceType}`);
  const other = foreign({ w }, lang);
  const language =
    other === nothing
      ? undefined
      : html`<span part="language"
          >${w('gallery.inLanguage', { language: languageName(lang, w.locale) ?? lang })}</span
        >`;
  return html`${kind}${kind && language ? ' · ' : nothing}${language}${
    demo ? html` <span class="demo" part="demo">${w('gallery.demo')}</span>` : nothing
  }`;
}

/** To its own page, so that it can be opened beside; pressed, it opens here. */
function renderLink(ctx: GalleryContext, card: StoryCard): TemplateResult {
  const other = foreign(ctx, card.lang);
  const press = (event: MouseEvent) => ctx.choose(card, event);
  const href = safeUrl(card.url);
  return href === undefined
    ? html`<button class="link" type="button" part="link" lang=${other} dir="auto" @click=${press}>
        ${card.title}
      </button>`
    : html`<a
        href=${href}
        class="link"
        part="link"
        lang=${other}
        hreflang=${card.lang || nothing}
        dir="auto"
        @click=${press}
        >${card.title}</a
      >`;
}
