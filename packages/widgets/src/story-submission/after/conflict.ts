/** Two versions of one draft: both are shown, and its author chooses. Nothing is overwritten silently. */
import type { Answers, Field, FormDefinition } from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, safeUrl } from '../../core/index.ts';
import { renderState } from '../../form/state.ts';
import { differing } from '../answers.ts';
import type { Theirs } from '../draft.model.ts';
import { whenOf } from './dates.ts';
import type { AfterContext } from './index.ts';

export interface ConflictContext extends AfterContext {
  readonly form: FormDefinition;
  readonly ours: Answers;
  readonly theirs: Theirs;
  readonly label: (field: Field) => unknown;
  readonly answer: (field: Field, answers: Answers) => unknown;
  /** Pictures that were chosen here and have not been uploaded. */
  readonly pictures: number;
  readonly takeHere: () => void;
  readonly takeThere: () => void;
}

export function renderConflict(ctx: ConflictContext): TemplateResult {
  const { w, view, theirs, form, ours } = ctx;
  const fields = differing(form, ours, theirs.answers);
  return html`<section class="conflict" part="conflict" aria-labelledby="conflict">
    ${icon(alertIcon)}
    <div>
      ${view.heading(1, w('tell.conflict'), { id: 'conflict', class: 'state-title', focusable: true })}
      <p>${w('tell.conflictHint', { date: whenOf(Date.parse(theirs.at), w.locale) })}</p>
      ${fields.map(
        field =>
          html`<div class="versions" part="versions">
            <p class="versions-of">${ctx.label(field)}</p>
            <dl>
              <div>
                <dt>${w('tell.here')}</dt>
                <dd>${ctx.answer(field, ours)}</dd>
              </div>
              <div>
                <dt>${w('tell.there')}</dt>
                <dd>${ctx.answer(field, theirs.answers)}</dd>
              </div>
            </dl>
          </div>`,
      )}
      ${ctx.pictures > 0 ? html`<p id="conflict-pictures">${w('tell.conflictPictures', { count: ctx.pictures })}</p>` : nothing}
      <div class="actions" part="actions">
        <button class="button" part="button" type="button" @click=${ctx.takeHere}>
          ${w('tell.takeHere')}
        </button>
        <button
          class="button"
          part="button"
          type="button"
          aria-describedby=${ctx.pictures > 0 ? 'conflict-pictures' : nothing}
          @click=${ctx.takeThere}
        >
          ${w('tell.takeThere')}
        </button>
      </div>
    </div>
  </section>`;
}

/** It was handed in or taken back elsewhere. */
export function renderOver({ w, view }: AfterContext, page: string | undefined): TemplateResult {
  const pageUrl = safeUrl(page);
  return renderState(
    view,
    'over',
    { title: w('tell.over'), hint: w('tell.overHint') },
    infoIcon,
    pageUrl === undefined
      ? nothing
      : html`<p><a href=${pageUrl} referrerpolicy="no-referrer">${w('tell.page')}</a></p>`,
  );
}
