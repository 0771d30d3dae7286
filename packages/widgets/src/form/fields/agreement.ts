/** A box to tick, after the whole text that is agreed to. Never ticked beforehand (EDPB 05/2020, §79). */
import type { FieldOf } from '@koinon/contract/forms';
import { pickFrom } from '@koinon/i18n/text';
import { html, nothing } from 'lit';
import { idOf, type RenderField } from '../context.ts';
import { describedBy, hintAndError, invalid, labelOf } from './field.ts';

const waiting = html`<span class="skeleton" aria-busy="true"></span>`;

export const renderAgreement: RenderField<FieldOf<'agreement'>> = (ctx, field, path, answer) => {
  const wrong = ctx.errorOf(path) !== undefined;
  // In the language in which the box says what it stands for: one is agreed to with the other.
  const body = field.body && pickFrom(field.body, ctx.w.locale);
  return html`<div class=${wrong ? 'field wrong' : 'field'} part=${wrong ? 'field wrong' : 'field'}>
    ${
      body
        ? html`<div class="agreement" part="agreement" lang=${body.lang || nothing} dir="auto">
            ${ctx.rare()?.renderAgreed(ctx, body.value, field.version) ?? waiting}
          </div>`
        : nothing
    }
    ${hintAndError(ctx, { ...field, hint: null }, path)}
    <div class="option">
      <label class="check" part="option">
        <input
          type="checkbox"
          id=${idOf(path)}
          name=${path}
          aria-describedby=${describedBy(ctx, field, path)}
          aria-invalid=${invalid(ctx, path)}
          .checked=${answer === true}
        />
        <span>${labelOf(ctx, field)}</span>
      </label>
      ${
        field.hint
          ? html`<div class="hint" part="hint" id="${idOf(path)}-hint">${ctx.say(field.hint)}</div>`
          : nothing
      }
    </div>
  </div>`;
};
