/** What the domain of an address tells, beside its field: polite, never an error, and it holds nobody up. */
import { domainAdvice, type DomainRules } from '@koinon/contract/domain-rules';
import { html, nothing } from 'lit';
import { icon, infoIcon } from '../../core/index.ts';
import type { FieldContext } from '../../form/context.ts';
import { idOf } from '../../form/context.ts';
import type { Remark } from '../../form/index.ts';
import { afterPress, isPressing } from '../../form/later/press.ts';
import type { LaterTranslator } from './index.ts';

/** Remembers for which address it speaks: another one that is being typed is left in peace until its field is left. */
export class Advice {
  #judged = '';

  /** @param rules as the server sent them: what is no rule advises nothing */
  remark(
    { core }: FieldContext,
    path: string,
    typed: string,
    w: LaterTranslator,
    rules: DomainRules | null,
    focused: boolean,
  ): Remark {
    const email = typed.trim();
    if (!focused && !isPressing()) this.#judged = email;
    const advice = rules && email !== '' && this.#judged === email ? adviceOn(email, rules) : undefined;
    const { suggestion } = advice ?? {};
    const sentence =
      suggestion === undefined
        ? advice && w.optional(`signup.${advice.kind}`)
        : around(w('signup.suggestion', { email: MARK }), suggestion);
    const take = () => {
      if (suggestion !== undefined) core.set(path, suggestion);
      // The button goes by its own press; the field says the new address.
      core.focus(idOf(path));
    };
    return {
      said: sentence !== undefined,
      left: () => afterPress(core.redraw),
      template: html`<div class="remark" part="remark">
        <p class=${sentence === undefined ? '' : 'said'} id="${idOf(path)}-remark" role="status">
          ${sentence === undefined ? nothing : html`${icon(infoIcon)}<span>${sentence}</span>`}
        </p>
        ${
          suggestion === undefined
            ? nothing
            : html`<button class="button" part="button" type="button" @click=${take}>
                <span>${around(w('signup.use', { email: MARK }), suggestion)}</span>
              </button>`
        }
      </div>`,
    };
  }
}

const MARK = '\u0000';

/** An address in the middle of a sentence of any direction. */
function around(sentence: string, email: string): unknown {
  const [before = '', after = ''] = sentence.split(MARK);
  return html`${before}<bdi>${email}</bdi>${after}`;
}

function adviceOn(email: string, rules: DomainRules) {
  try {
    return domainAdvice(email, rules);
  } catch {
    return undefined;
  }
}
