/** What the later parts of the form of stories know of the element, and of each other. */
import type { Message, Translator } from '@koinon/i18n';
import type { ReactiveElement } from 'lit';
import type { CatalogueLoaders, Settings } from '../../core/index.ts';
import type { FormController, FormView } from '../../form/index.ts';
import type { FormSourceState } from '../../form/form-source.model.ts';
import type { StoryDesk } from '../desk.ts';
import type { DraftController } from '../draft.controller.ts';
import type { Earlier } from '../earlier.ts';
import type { StoryLaterWords } from '../words.ts';

export type LaterTranslator = Translator<StoryLaterWords>;
export type LaterLoaders = CatalogueLoaders<{ readonly [K in keyof StoryLaterWords]: Message }>;

/** What a part of the view is given. */
export interface AfterContext {
  readonly w: LaterTranslator;
  readonly view: FormView;
}

/** The element, as its later parts see it. */
export interface StoryPorts {
  readonly host: ReactiveElement & { readonly template: string | undefined; refresh(): void };
  readonly form: FormController;
  readonly earlier: Earlier;
  readonly source: () => FormSourceState;
  readonly desk: () => Promise<StoryDesk>;
  readonly settings: () => Settings;
  /** What the interface speaks. */
  readonly locale: () => string;
  /** Another story, after one that was handed in. */
  readonly another: () => void;
}

export interface Story extends StoryPorts {
  readonly draft: DraftController;
  /** Undefined until they have come. */
  readonly words: () => LaterTranslator | undefined;
}
