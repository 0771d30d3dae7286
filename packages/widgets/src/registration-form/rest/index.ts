/** What loads when there is no form to show, and at the first touch of one: the reasons, and what comes after sending. */
import type { ReactiveElement } from 'lit';
import { LocaleController } from '../../core/index.ts';
import type { RegistrationContext } from '../view/context.ts';
import type { ClosedScreen, Said } from '../view/state.ts';
import { restWords, type RestWords } from '../words.ts';
import { renderDone } from './done.ts';
import { restStyles } from './rest.styles.ts';
import { renderClosed, wordsOf } from './states.ts';

export class Rest {
  readonly styles = restStyles;
  readonly #words: LocaleController<RestWords>;

  constructor(host: ReactiveElement, stated: () => string | undefined) {
    this.#words = new LocaleController<RestWords>(host, stated, restWords);
  }

  /** Undefined until its words are there. */
  wordsOf(ctx: Pick<RegistrationContext, 'state'>, screen: ClosedScreen): Said | undefined {
    const { t } = this.#words;
    return t && wordsOf(ctx, t, screen);
  }

  render(ctx: RegistrationContext, screen: ClosedScreen | 'done'): unknown {
    const { t } = this.#words;
    if (!t) return undefined;
    return screen === 'done' ? renderDone(ctx, t) : renderClosed(ctx, t, screen);
  }
}
