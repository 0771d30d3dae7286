/** What loads at the first touch of the form, with what sends it: how to go on another day, two versions, what comes after. */
import type { Message, Translator } from '@koinon/i18n';
import type { ReactiveElement } from 'lit';
import { LocaleController, type CatalogueLoaders } from '../../core/index.ts';
import type { FormView } from '../../form/index.ts';
import type { StoryLaterWords } from '../words.ts';
import { afterStyles } from './after.styles.ts';

export { canonical, notUploaded, toKeep, toHandIn, fromDraft } from '../answers.ts';
export { settle } from '../../form/later/settle.ts';
export { renderAnswer } from '../../form/review/review.ts';
export { renderConflict, renderOver } from './conflict.ts';
export { renderDone } from './done.ts';
export { renderFound } from './found.ts';
export { renderKeep, renderSaved, renderStopped } from './keep.ts';

export type LaterTranslator = Translator<StoryLaterWords>;
export type LaterLoaders = CatalogueLoaders<{ readonly [K in keyof StoryLaterWords]: Message }>;

export interface AfterContext {
  readonly w: LaterTranslator;
  readonly view: FormView;
}

export class After {
  readonly styles = afterStyles;
  readonly #words: LocaleController<StoryLaterWords>;

  constructor(host: ReactiveElement, stated: () => string | undefined, words: LaterLoaders) {
    this.#words = new LocaleController<StoryLaterWords>(host, stated, words);
  }

  /** Undefined until they have come. */
  get w(): LaterTranslator | undefined {
    return this.#words.t;
  }
}
