/** What loads at the first touch of the form, with what sends it: what is said of an address, and what comes after. */
import type { Translator } from '@koinon/i18n';
import { css, type ReactiveElement } from 'lit';
import { LocaleController, type CatalogueLoaders, type Settings } from '../../core/index.ts';
import type { FormState } from '../../form/form.model.ts';
import { pageOf, renderPageLink } from '../../form/later/page-link.ts';
import type { NetworkFormContext } from '../view.ts';
import type { NetworkFormLaterWords } from '../words.ts';
import { Advice } from './advice.ts';
import { renderDone } from './done.ts';

export type LaterTranslator = Translator<NetworkFormLaterWords>;
export type LaterLoaders = CatalogueLoaders<{
  readonly [K in keyof NetworkFormLaterWords]: import('@koinon/i18n').Message;
}>;

const styles = css`
  .done-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .remark .said {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
    line-height: 1.4;
  }
  .remark .icon {
    margin-block-start: 0.2em;
    color: var(--_info);
  }
  .remark .button {
    margin-block-start: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
`;

export class After {
  readonly styles = styles;
  readonly advice = new Advice();
  readonly #words: LocaleController<NetworkFormLaterWords>;

  constructor(host: ReactiveElement, stated: () => string | undefined, words: LaterLoaders) {
    this.#words = new LocaleController<NetworkFormLaterWords>(host, stated, words);
  }

  /** Undefined until they have come. */
  get w(): LaterTranslator | undefined {
    return this.#words.t;
  }

  renderDone(ctx: NetworkFormContext): unknown {
    return this.w && renderDone(ctx, this.w);
  }

  renderPageLink(state: FormState, settings: Settings, form: string): unknown {
    return renderPageLink(state, pageOf(settings, form), this.w?.('signup.page'));
  }
}
