import type {
  Answer,
  Answers,
  Field,
  FieldOf,
  FormDefinition,
  GroupAnswer,
  SimpleField,
} from '@koinon/contract';
import { isAsked, isEmpty, parseMarkup } from '@koinon/contract';
import { formatDate } from '@koinon/i18n';
import { html, type Html, type HtmlValue } from '../html.ts';
import { heading, sayEach } from '../say.ts';
import type { T } from '../words.ts';
import { entriesOf, organizationName, type Body } from './answers-of.ts';
import { asText } from './controls.ts';
import { DO, writeWish } from './names.ts';
import type { FormPictures } from './render-images.ts';
import { formText, optionText, plainText } from './text.ts';

/** All that was answered, page by page, each with a way back to its page. */
export function reviewList(
  definition: FormDefinition,
  answers: Answers,
  bodies: readonly Body[],
  t: T,
  level: number,
  pictures?: FormPictures,
): Html[] {
  return definition.steps.map(step => {
    const fields = step.sections.flatMap(section => section.fields).filter(field => isAsked(field, answers));
    const title = step.title ? plainText(step.title, t) : t('form.review');
    return html`<section class="form-section">
      ${step.title && heading(level, formText(step.title, t))}
      <dl class="facts">
        ${fields.map(
          field =>
            html`<div>
              <dt>${formText(field.label, t)}</dt>
              <dd>${answerText(field, answers[field.name], bodies, t, { pictures, level: level + 1 })}</dd>
            </div>`,
        )}
      </dl>
      <p>
        <button
          class="quiet"
          name="${DO}"
          value="${writeWish({ do: 'go', step: step.id })}"
          formnovalidate
          aria-label="${t('form.reviewChangeOf', { label: title })}"
        >
          ${t('form.reviewChange')}
        </button>
      </p>
    </section>`;
  });
}

export interface AnswerContext {
  readonly pictures?: FormPictures | undefined;
  /** Headings in long text begin at this level. */
  readonly level?: number;
}

/** An answer as people read it. */
export function answerText(
  field: Field | SimpleField,
  answer: Answer,
  bodies: readonly Body[],
  t: T,
  { pictures, level = 3 }: AnswerContext = {},
): HtmlValue {
  if (isEmpty(answer) && field.type !== 'agreement')
    return html`<span class="muted">${t('form.reviewNone')}</span>`;
  switch (field.type) {
    case 'group':
      return html`<ol>
        ${entriesOf(answer).map(entry => html`<li>${sayEntry(field, entry, bodies, t, level)}</li>`)}
      </ol>`;
    case 'images':
      return html`<ol>
        ${entriesOf(answer).map(entry => {
          const picture = pictures?.get(asText(entry['upload']));
          return html`<li>
            ${picture && html`<img class="thumbnail" src="${picture.src}" width="${picture.width}" height="${picture.height}" alt="" />`}
            ${sayEntry(field, entry, bodies, t, level)}
          </li>`;
        })}
      </ol>`;
    case 'blocks':
      return html`<div class="prose">${sayEach(parseMarkup(asText(answer)).blocks, t, level)}</div>`;
    case 'choice':
      return optionText(field, asText(answer), t);
    case 'choices':
      return html`<ul>
        ${Array.isArray(answer) && answer.map(value => html`<li>${optionText(field, asText(value), t)}</li>`)}
      </ul>`;
    case 'agreement':
      return t(answer === true ? 'form.yes' : 'form.no');
    case 'organization':
      return organizationName(answer, bodies, t.locale);
    case 'date':
      return Number.isNaN(Date.parse(`${asText(answer)}T00:00:00Z`))
        ? asText(answer)
        : formatDate(asText(answer), t.locale);
    case 'long-text':
      return html`<span class="typed">${asText(answer)}</span>`;
    default:
      return asText(answer);
  }
}

function sayEntry(
  field: FieldOf<'group' | 'images'>,
  entry: GroupAnswer,
  bodies: readonly Body[],
  t: T,
  level: number,
): HtmlValue {
  return field.fields
    .filter(one => isAsked(one, entry) && !isEmpty(entry[one.name]))
    .map(one => {
      const said = answerText(one, entry[one.name], bodies, t, { level });
      return one.type === 'blocks'
        ? html`<div>${formText(one.label, t)}: ${said}</div>`
        : html`<p>${formText(one.label, t)}: ${said}</p>`;
    });
}
