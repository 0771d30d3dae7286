import { pickText } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { listNameOf, type ArchivedIssue } from '../newsletter-archive.model.ts';
import { say, type ArchiveContext } from './context.ts';
import { dateText } from '../../list/date.ts';
import { renderNote } from './states.ts';

export function renderList(ctx: ArchiveContext): TemplateResult {
  const { w, state, more } = ctx;
  const { items, next, dropped } = state;
  const busy = state.more === 'loading';
  const failed = busy || state.more === 'idle' ? undefined : state.more;
  return html`${
      dropped > 0
        ? renderNote(ctx, w('newsletter.partial'), w('newsletter.partialHint'), { retry: ctx.retry })
        : nothing
    }
    <ul class="list" part="list" role="list">
      ${items.map(issue => renderIssue(ctx, issue))}
    </ul>
    ${
      failed === undefined
        ? nothing
        : renderNote(
            ctx,
            failed === 'offline' ? w('newsletter.offline') : w('newsletter.moreError'),
            failed === 'offline' ? w('newsletter.offlineHint') : '',
            { offline: failed === 'offline' },
          )
    }
    ${
      next === null
        ? nothing
        : html`<p class="more">
            <button
              class="button"
              type="button"
              id="more"
              part="button more"
              aria-disabled=${busy ? 'true' : nothing}
              @click=${more}
            >
              ${busy ? w('newsletter.loadingMore') : failed === undefined ? w('newsletter.more') : w('newsletter.retry')}
            </button>
          </p>`
    }`;
}

function renderIssue(ctx: ArchiveContext, issue: ArchivedIssue): TemplateResult {
  const { w, state, zone, lang } = ctx;
  const list = listNameOf(state, issue);
  const { lang: written } = pickText(issue.title, lang);
  const facts = [
    html`<time datetime=${issue.publishedAt}>${dateText(issue.publishedAt, zone, w.locale)}</time>`,
    ...(issue.number === null ? [] : [w('newsletter.number', { number: String(issue.number) })]),
    ...(list === undefined ? [] : [say(ctx, list)]),
  ];
  return html`<li class="issue" part="issue">
    ${ctx.heading(
      1,
      html`<a href=${safeUrl(pageOf(issue, w.locale)) ?? nothing} hreflang=${written || nothing} part="link"
        >${say(ctx, issue.title)}</a
      >`,
      { class: 'title', part: 'title' },
    )}
    <p class="meta" part="meta">
      ${facts.map((fact, index) => html`${index === 0 ? nothing : ' · '}${fact}`)}
      ${issue.demo ? html`<span class="demo" part="demo">${w('newsletter.demo')}</span>` : nothing}
    </p>
    ${issue.summary === null ? nothing : html`<p class="summary" part="summary">${say(ctx, issue.summary)}</p>`}
  </li>`;
}

/** Its page, in the reader's language where it was written in that. */
function pageOf({ url, languages }: ArchivedIssue, locale: string): string {
  if (!languages.some(one => one.split('-')[0] === locale)) return url;
  const page = new URL(url);
  page.searchParams.set('lang', locale);
  return page.href;
}

export function renderFeeds({ w, feeds }: ArchiveContext): unknown {
  if (!feeds) return nothing;
  return html`<p class="feeds" part="feeds">
    ${w('newsletter.feeds')} <a href=${safeUrl(feeds.rss) ?? nothing} type="application/rss+xml">RSS</a>
    <a href=${safeUrl(feeds.json) ?? nothing} type="application/feed+json">JSON Feed</a>
  </p>`;
}
