/** Two versions of one draft: both are shown, and its author chooses. Nothing is overwritten silently. */
import type { Answers, Field } from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, safeUrl } from '../../core/index.ts';
import type { FormController } from '../../form/index.ts';
import { renderAnswer } from '../../form/review/review.ts';
import { renderState } from '../../form/state.ts';
import { differing, notUploaded } from '../answers.ts';
import type { Theirs } from '../draft.model.ts';
import { whenOf } from './dates.ts';
import { load } from './coming-back.ts';
import type { AfterContext, Story } from './context.ts';
import type { Saving } from './saving.controller.ts';
import { answersToKeep } from './to-keep.ts';

/** Nothing, as long as there is one version. */
export function renderConflict(
  story: Story,
  saving: Saving,
  ctx: AfterContext,
): TemplateResult | typeof nothing {
  const { draft, form } = story;
  const { theirs } = draft.state;
  if (!theirs) return nothing;
  const { w, view } = ctx;
  const field = form.context(view);
  const ours = answersToKeep(form);
  const answer = (one: Field, answers: Answers) => field && renderAnswer(field, one, answers[one.name]);
  const pictures = notUploaded(form.form, form.state.answers);
  const fields = differing(form.form, ours, theirs.answers);
  return html`<section class="conflict" part="conflict" aria-labelledby="conflict">
    ${icon(alertIcon)}
    <div>
      ${view.heading(1, w('tell.conflict'), { id: 'conflict', class: 'state-title', focusable: true })}
      <p>${w('tell.conflictHint', { date: whenOf(Date.parse(theirs.at), w.locale) })}</p>
      ${fields.map(
        one =>
          html`<div class="versions" part="versions">
            <p class="versions-of">${field?.say(one.label)}</p>
            <dl>
              <div>
                <dt>${w('tell.here')}</dt>
                <dd>${answer(one, ours)}</dd>
              </div>
              <div>
                <dt>${w('tell.there')}</dt>
                <dd>${answer(one, theirs.answers)}</dd>
              </div>
            </dl>
          </div>`,
      )}
      ${pictures > 0 ? html`<p id="conflict-pictures">${w('tell.conflictPictures', { count: pictures })}</p>` : nothing}
      <div class="actions" part="actions">
        <button class="button" part="button" type="button" @click=${() => takeHere(story, saving)}>
          ${w('tell.takeHere')}
        </button>
        <button
          class="button"
          part="button"
          type="button"
          aria-describedby=${pictures > 0 ? 'conflict-pictures' : nothing}
          @click=${() => takeThere(story, theirs)}
        >
          ${w('tell.takeThere')}
        </button>
      </div>
    </div>
  </section>`;
}

function takeHere({ draft, form }: Story, saving: Saving): void {
  draft.choose();
  form.focus(form.state.step < form.form.steps.length ? 'step' : 'review');
  saving.save();
}

function takeThere({ draft, form, words }: Story, theirs: Theirs): void {
  draft.choose();
  if (notUploaded(form.form, form.state.answers) > 0) void stopPictures(form);
  load(form, theirs.answers, form.state.step);
  form.ports.announce(words()?.('tell.tookThere') ?? '');
  form.focus('step');
}

/** Those of the version that is left: what is on its way would arrive for nobody. */
async function stopPictures(form: FormController): Promise<void> {
  const { forget } = await import('../../form/told/index.ts');
  forget(form);
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
