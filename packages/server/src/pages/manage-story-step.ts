import type { FormDefinition } from '@koinon/contract';
import { KEY } from './form-page.ts';
import { allFields } from './form/answers-of.ts';
import { answerText, errorSummary, formText, renderForm, type FormPlace } from './form/index.ts';
import { DO, writeWish } from './form/names.ts';
import { html, type Html } from './html.ts';
import { factList } from './fact-list.ts';
import { frame, managePath, saidBanner } from './manage-frame.ts';
import { storyHeading, type StoryPageView } from './manage-story-page.ts';
import { privacyNotice } from './privacy-notice.ts';

export interface StoryStepView extends StoryPageView {
  readonly definition: FormDefinition;
  readonly place: FormPlace;
}

/** One page of a draft's form, or everything once more before it is handed in. */
export function storyStepPage(view: StoryStepView): Html {
  const { t, token, definition, place, said } = view;
  return frame(
    view,
    t('draftPage.title'),
    html`${said && saidBanner(said)} ${errorSummary(definition, place.errors, t, 2)}
      ${storyHeading(view, t('draftPage.title'))} ${stepForm(view)}
      <p><a href="${managePath(token, t)}">${t('draftPage.overview')}</a></p>`,
    { failed: place.errors.length > 0 },
  );
}

function stepForm(view: StoryStepView): Html {
  const { t, token, definition, place, bodies, draft, notice, pictures } = view;
  const reviewing = place.step >= definition.steps.length;
  return renderForm(definition, {
    t,
    action: managePath(token, t),
    ...place,
    bodies,
    pictures,
    kept: true,
    hidden: { action: 'save', revision: String(draft.revision), [KEY]: crypto.randomUUID() },
    notice: notice && privacyNotice(notice, t, 3),
    summary: false,
    more:
      !reviewing &&
      html`<button class="button second" name="${DO}" value="${writeWish({ do: 'save' })}" formnovalidate>
        ${t('draftPage.save')}
      </button>`,
  });
}

/** Two pages wrote at once: both are shown, and one is chosen. What is sent from here takes the place of what is there. */
export function changedPage(view: StoryStepView): Html {
  const { t, token, definition, place, draft, bodies, pictures } = view;
  const step = definition.steps[place.step];
  const fields = step ? allFields({ ...definition, steps: [step] }) : [];
  return frame(
    view,
    t('draftPage.changed'),
    html`<div class="banner" tabindex="-1" autofocus>
        <p><strong>${t('draftPage.changed')}</strong></p>
        <p>${t('draftPage.changedHint')}</p>
      </div>
      ${storyHeading(view, t('draftPage.title'))}
      <h2>${t('draftPage.changedThere')}</h2>
      ${factList(
        fields.map(field => [
          formText(field.label, t),
          answerText(field, draft.answers[field.name] as never, bodies, t, { pictures }),
        ]),
      )}
      <p>
        <a class="button second" href="${managePath(token, t, { step: step?.id ?? '' })}"
          >${t('draftPage.changedTheirs')}</a
        >
      </p>
      <h2>${t('draftPage.changedHere')}</h2>
      <p>
        <button class="button" form="form" name="${DO}" value="${writeWish({ do: 'stay' })}">
          ${t('draftPage.changedMine')}
        </button>
      </p>
      ${stepForm(view)}`,
  );
}
