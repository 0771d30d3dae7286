/** What loads where there is no form to show: why. */
import type { ReactiveElement } from 'lit';
import { LocaleController } from '../../core/index.ts';
import type { RegistrationContext } from '../view/context.ts';
import type { Said } from '../../form/state.ts';
import type { ClosedScreen } from '../view/state.ts';
import { closedWords, type ClosedWords } from '../words.ts';
import { renderClosed, wordsOf } from './closed-view.ts';

/** Says undefined until its words are there. */
export class Closed {
  readonly #words: LocaleController<ClosedWords>;

  constructor(host: ReactiveElement, stated: () => string | undefined) {
    this.#words = new LocaleController<ClosedWords>(host, stated, closedWords);
  }

  wordsOf(ctx: Pick<RegistrationContext, 'state'>, screen: ClosedScreen): Said | undefined {
    const { t } = this.#words;
    return t && wordsOf(ctx, t, screen);
  }

  render(ctx: RegistrationContext, screen: ClosedScreen): unknown {
    const { t } = this.#words;
    return t && renderClosed(ctx, t, screen);
  }
}
