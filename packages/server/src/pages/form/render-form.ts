import {
  isEmpty,
  type Answers,
  type FieldError,
  type FormDefinition,
  type FormSection,
} from '@koinon/contract';
import { html, type Html, type HtmlValue } from '../html.ts';
import { heading } from '../say.ts';
import type { T } from '../words.ts';
import { allFields, type Body } from './answers-of.ts';
import { errorSummary } from './errors.ts';
import { hiddenAnswers } from './hidden.ts';
import { DO, idOf, REVIEW, STEP, writeWish } from './names.ts';
import { renderField } from './render-field.ts';
import { takesFiles, type FormPictures } from './render-images.ts';
import { reviewList } from './review.ts';
import { isWithin, shownSections, type ShownSection } from './steps.ts';
import { formText } from './text.ts';

export interface FormView {
  readonly t: T;
  /** Where the form is sent: a path of this site. */
  readonly action: string;
  readonly answers?: Answers | undefined;
  /** What stood in the form at first: a folded section is open where it holds something else. */
  readonly preset?: Answers | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** Index of the step; see `FormPlace`. */
  readonly step?: number | undefined;
  /** The register of bodies, where a field asks for one. */
  readonly bodies?: readonly Body[] | undefined;
  /** What travels with the form: its ticket, its key, the language. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** How the data are used. It stands before the last agreement, else before the last button. */
  readonly notice?: HtmlValue;
  /** Whether there is a field for machines to fall into. */
  readonly trap?: boolean | undefined;
  /** The id of what has the focus when the page is opened. */
  readonly focus?: string | undefined;
  /** Left out where the page shows {@link errorSummary} further up, as it should. */
  readonly summary?: boolean | undefined;
  /** Whether labels leave out that an answer is optional: what none means is said in another way. */
  readonly unmarked?: boolean | undefined;
  /** Whether the answers of other pages are kept already: then they do not travel along. */
  readonly kept?: boolean | undefined;
  /** Pictures that were taken in; left out where none can be. */
  readonly pictures?: FormPictures | undefined;
  /** Further buttons, after the form's own. */
  readonly more?: HtmlValue;
  /** Of the form's own headings. */
  readonly level?: number | undefined;
}

/** The name of the field that people do not see: see `RegistrationInputSchema`. */
export const TRAP = 'leaveEmpty';

/** The box that says that the notice was read. */
const PRIVACY = 'privacy';

/**
 * A form as plain HTML, whatever it asks: no scripts, nothing checked by the browser (its messages are in its own
 * language, one at a time, and gone at once), everything typed still there after every failure. WCAG 2.2 §3.3.
 * It knows the definition and nothing of what the form is for.
 */
export function renderForm(definition: FormDefinition, view: FormView): Html {
  const { t, answers = {}, preset = {}, errors = [], step = 0, bodies = [], level = 2 } = view;
  const { steps } = definition;
  const reviewing = step >= steps.length;
  const last = step === steps.length - (definition.review ? 0 : 1);
  const sections = reviewing ? [] : shownSections(definition, step, answers);
  const shownFields = sections.flatMap(({ fields }) => fields.map(({ field }) => field));
  const shown = new Set(shownFields.map(({ name }) => name));
  const carried = allFields(definition).filter(field => !shown.has(field.name));
  const title = steps[step]?.title;
  const inner = title || reviewing ? level + 1 : level;
  // Before the box that says that it was read, wherever that is.
  const asked = allFields(definition).some(({ name }) => name === PRIVACY);
  const here = asked ? shown.has(PRIVACY) : last;
  const notice = here ? view.notice : null;
  const parts = placeNotice(sections, notice);
  const files = view.pictures !== undefined && takesFiles(shownFields);
  return html`${view.summary !== false && errorSummary(definition, errors, t, level)}
    <form
      class="form"
      id="form"
      method="post"
      action="${view.action}"
      ${files && html` enctype="multipart/form-data"`}
      novalidate
    >
      ${
        /* Enter presses the first button of a form: that is this one, never one that takes something away. */
        html`<button class="unseen" name="${DO}" value="next" tabindex="-1" aria-hidden="true">
          ${t('form.next')}
        </button>`
      }
      ${Object.entries(view.hidden ?? {}).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      <input type="hidden" name="${STEP}" value="${steps[step]?.id ?? REVIEW}" />
      ${!view.kept && hiddenAnswers(carried, answers, bodies, t.locale)}
      ${steps.length > 1 && !reviewing && html`<p class="kicker">${t('form.stepOf', { number: step + 1, total: steps.length })}</p>`}
      ${title && heading(level, formText(title, t))} ${reviewing && heading(level, t('form.review'))}
      ${reviewing && reviewList(definition, answers, bodies, t, inner, view.pictures)}
      ${parts.map(({ section, fields, notice }) => {
        const context = {
          t,
          errors,
          bodies,
          among: allFields(definition),
          inGroup: false,
          folded: section.folded || view.unmarked === true,
          // Texts inside have headings of their own, below that of the section, if it has one.
          level: section.title && !section.folded ? inner + 1 : inner,
          focus: view.focus,
          pictures: view.pictures,
        };
        const content = html`${section.note && html`<p>${formText(section.note, t)}</p>`} ${notice}
        ${fields.map(({ field, open }) => renderField(field, { name: field.name, answer: answers[field.name], open }, context))}`;
        return html`<section class="form-section">
          ${
            section.folded
              ? html`<details
                  ${isOpen(section, { answers, preset, errors, focus: view.focus }) && html`open`}
                >
                  <summary>${section.title && formText(section.title, t)}</summary>
                  ${content}
                </details>`
              : html`${section.title && heading(inner, formText(section.title, t))} ${content}`
          }
        </section>`;
      })}
      ${!parts.some(part => part.notice) && notice} ${view.trap && trap(t)}
      <p class="actions">
        <button class="button" name="${DO}" value="next">
          ${last ? formText(definition.submit, t) : t('form.next')}
        </button>
        ${
          step > 0 &&
          html`<button class="button second" name="${DO}" value="${writeWish({ do: 'back' })}" formnovalidate>
            ${t('form.back')}
          </button>`
        }
        ${view.more}
      </p>
    </form>`;
}

type Standing = Required<Pick<FormView, 'focus'>> & {
  readonly [K in 'answers' | 'preset']: Answers;
} & { readonly errors: readonly FieldError[] };

/** A folded section with something in it that the visitor must see, or has answered. */
const isOpen = ({ fields }: FormSection, { answers, preset, errors, focus }: Standing): boolean =>
  fields.some(
    ({ name }) =>
      errors.some(({ pointer }) => isWithin(pointer, name)) ||
      focus === idOf(name) ||
      (isEmpty(answers[name])
        ? !isEmpty(preset[name])
        : JSON.stringify(answers[name]) !== JSON.stringify(preset[name])),
  );

interface Part extends ShownSection {
  readonly notice: HtmlValue;
}

/** One reads how the data are used before one agrees to it: that comes last, after whatever else is agreed to. */
function placeNotice(sections: readonly ShownSection[], notice: HtmlValue): Part[] {
  const at = sections.findLastIndex(({ fields }) => fields.some(({ field }) => field.type === 'agreement'));
  return sections.map((section, index) => ({ ...section, notice: index === at ? notice : null }));
}

/** Machines fill in every field. People neither see this one nor come to it; where they do, its label says what it is. */
function trap(t: T): Html {
  return html`<div class="unseen" aria-hidden="true">
    <label for="leave-empty">${t('form.leaveEmpty')}</label>
    <input id="leave-empty" name="${TRAP}" type="text" value="" tabindex="-1" autocomplete="off" />
  </div>`;
}
