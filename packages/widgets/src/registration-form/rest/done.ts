/** What loads at the first touch of the form, with what sends it: what comes after. */
import type { ReactiveElement } from 'lit';
import { LocaleController } from '../../core/index.ts';
import type { FormState } from '../../form/form.model.ts';
import { renderPageLink } from '../../form/later/page-link.ts';
import type { RegistrationContext } from '../view/context.ts';
import { doneWords, type DoneWords } from '../words.ts';
import { renderDone } from './done-view.ts';

export class Done {
  readonly #words: LocaleController<DoneWords>;

  constructor(host: ReactiveElement, stated: () => string | undefined) {
    this.#words = new LocaleController<DoneWords>(host, stated, doneWords);
  }

  /** Undefined until its words are there. */
  render(ctx: RegistrationContext): unknown {
    const { t } = this.#words;
    return t && renderDone(ctx, t);
  }

  renderPageLink(form: FormState, { state, w }: RegistrationContext): unknown {
    return renderPageLink(form, state.form?.event?.url, w('register.page'));
  }
}
