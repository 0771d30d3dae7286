/** What stands where events would: while they come, when there are none, when they cannot be had. */
import { formatInstant, monthGrid } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon } from '../../core/index.ts';
import { isUnread, type CalendarState } from '../model/state.ts';
import type { ViewContext } from './context.ts';

/** Rows of the height that events will have. They appear after 400 ms, by CSS: nothing blinks on a fast line. */
export function renderSkeletonRows(rows = 4): TemplateResult {
  return html`<div class="agenda waiting" aria-hidden="true">
    <div class="group">
      <div class="group-title"><span class="skeleton short"></span></div>
      <div class="rows">
        ${Array.from(
          { length: rows },
          () =>
            html`<div class="row">
              <div class="date"><span class="large skeleton"></span><span class="small skeleton"></span></div>
              <div class="main">
                <div class="name"><span class="skeleton"></span></div>
                <div class="meta"><span class="skeleton"></span></div>
              </div>
            </div>`,
        )}
      </div>
    </div>
  </div>`;
}

/** The lines of the month's sheet, at the height that its empty weeks will have. */
export function renderMonthFrame({ date, firstDay }: CalendarState): TemplateResult {
  return html`<div class="month-waiting" aria-hidden="true">
    ${monthGrid(date, firstDay).map(() => html`<div></div>`)}
  </div>`;
}

interface Note {
  readonly icon: string;
  readonly title: string;
  readonly hint: string;
  readonly retry?: boolean;
}

/** What is to be said of events that are shown all the same: kept ones, old ones, some of them. */
export function notesOf({ t, zone, state }: Pick<ViewContext, 't' | 'zone' | 'state'>): readonly Note[] {
  const { offline, stale, loadedAt } = state.data;
  const notes: Note[] = [];
  if (state.missing !== undefined) {
    notes.push({ icon: infoIcon, title: t('calendar.notFound'), hint: t('calendar.notFoundHint') });
  }
  if (state.stuck) {
    // What is said of the connection below is not said twice.
    const known = offline && loadedAt !== undefined;
    notes.push({ icon: alertIcon, title: t('calendar.stuck'), hint: known ? '' : t('calendar.errorHint') });
  }
  if (isUnread(state)) {
    notes.push({
      icon: infoIcon,
      title: t('calendar.unread'),
      hint: t('calendar.errorHint'),
      retry: true,
    });
  }
  if (state.data.status !== 'failed' && state.data.dropped > 0) {
    notes.push({
      icon: infoIcon,
      title: t('calendar.partial'),
      hint: t('calendar.partialHint'),
      retry: true,
    });
  }
  if (loadedAt === undefined) return notes;
  if (offline) {
    notes.push({ icon: offlineIcon, title: t('calendar.offline'), hint: t('calendar.offlineHint') });
  } else if (stale) {
    const time = formatInstant(new Date(loadedAt).toISOString(), zone, t.locale);
    notes.push({ icon: alertIcon, title: t('calendar.stale', { time }), hint: '', retry: true });
  }
  return notes;
}

export function renderNotes(ctx: ViewContext): unknown {
  return notesOf(ctx).map(
    note =>
      html`<div class="note" part="note">
        ${icon(note.icon)}
        <p><strong>${note.hint ? `${note.title}.` : note.title}</strong> ${note.hint}</p>
        ${note.retry ? retryButton(ctx) : nothing}
      </div>`,
  );
}

function retryButton(ctx: ViewContext): TemplateResult {
  return html`<button class="button" type="button" part="button" @click=${ctx.retry}>
    ${ctx.t('calendar.retry')}
  </button>`;
}

/** Nothing in hand and no answer: what to do, and one button. */
export function renderFailure(ctx: ViewContext): TemplateResult {
  const { t, state } = ctx;
  const { offline } = state.data;
  return html`<div class="blank error" part="error">
    ${icon(offline ? offlineIcon : alertIcon)}
    ${ctx.heading(1, offline ? t('calendar.offline') : t('calendar.error'), { class: 'blank-title' })}
    <p>${offline ? t('calendar.offlineNothing') : t('calendar.errorHint')}</p>
    <p>
      <button class="button primary" type="button" part="button" @click=${ctx.retry}>
        ${t('calendar.retry')}
      </button>
    </p>
  </div>`;
}
