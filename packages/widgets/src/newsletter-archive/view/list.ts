import { pickText } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { listNameOf, type ArchivedIssue } from '../newsletter-archive.model.ts';
import { dateText } from '../../list/date.ts';
import { say } from '../../list/language.ts';
import { renderMore, renderNote } from '../../list/view.ts';
import type { ArchiveContext } from './context.ts';

export function renderList(ctx: ArchiveContext): TemplateResult {
  const { w, state, more } = ctx;
  const { items, next, dropped } = state;
  const busy = state.more === 'loading';
  const failed = busy || state.more === 'idle' ? undefined : state.more;
  return html`${
      dropped > 0
        ? renderNote(w('newsletter.partial'), w('newsletter.partialHint'), {
            retry: { label: w('newsletter.retry'), press: ctx.retry },
          })
        : nothing
    }
    <ul class="list" part="list" role="list">
      ${items.map(issue => renderIssue(ctx, issue))}
    </ul>
    ${
      failed === undefined
        ? nothing
        : renderNote(
            failed === 'offline' ? w('newsletter.offline') : w('newsletter.moreError'),
            failed === 'offline' ? w('newsletter.offlineHint') : '',
            { offline: failed === 'offline' },
          )
    }
    ${
      next === null
        ? nothing
        : renderMore(
            {
              label: busy
                ? w('newsletter.loadingMore')
                : failed === undefined
                  ? w('newsletter.more')
                  : w('newsletter.retry'),
              press: more,
            },
            busy,
          )
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
