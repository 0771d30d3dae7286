import type { Answer, Answers, Field, FormDefinition, SimpleField } from '@koinon/contract';
import { isAsked, isEmpty } from '@koinon/contract';
import { formatDate } from '@koinon/i18n';
import { html, type Html, type HtmlValue } from '../html.ts';
import { heading } from '../say.ts';
import type { T } from '../words.ts';
import { entriesOf, organizationName, type Body } from './answers-of.ts';
import { asText } from './controls.ts';
import { DO, writeWish } from './names.ts';
import { formText, optionText, plainText } from './text.ts';

/** All that was answered, page by page, each with a way back to its page. */
export function reviewList(
  definition: FormDefinition,
  answers: Answers,
  bodies: readonly Body[],
  t: T,
  level: number,
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
              <dd>${answerText(field, answers[field.name], bodies, t)}</dd>
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

/** An answer as people read it. */
export function answerText(
  field: Field | SimpleField,
  answer: Answer,
  bodies: readonly Body[],
  t: T,
): HtmlValue {
  if (isEmpty(answer) && field.type !== 'agreement')
    return html`<span class="muted">${t('form.reviewNone')}</span>`;
  switch (field.type) {
    case 'group':
      return html`<ol>
        ${entriesOf(answer).map(
          entry =>
            html`<li>
              ${field.fields
                .filter(one => isAsked(one, entry) && !isEmpty(entry[one.name]))
                .map(
                  one =>
                    html`<p>${formText(one.label, t)}: ${answerText(one, entry[one.name], bodies, t)}</p>`,
                )}
            </li>`,
        )}
      </ol>`;
    case 'choice':
      return optionText(field, asText(answer), t);
    case 'choices':
      return html`<ul>
        ${Array.isArray(answer) && answer.map(value => html`<li>${optionText(field, String(value), t)}</li>`)}
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
