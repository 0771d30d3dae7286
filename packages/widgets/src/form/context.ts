/** What every template of the form is given. */
import type { Answer, Answers, FormDefinition, FormText, SimpleAnswer } from '@koinon/contract/forms';
import type { FormEveryMessages, FormLaterMessages, Translator } from '@koinon/i18n';
import type { TemplateResult } from 'lit';
import type { Lazy } from '../core/index.ts';
import type { FormEvent, FormState } from './form.model.ts';
import type { FormPorts, FormView } from './form.types.ts';
import type { Later } from './later/load.ts';

/** The engine, as its parts see it. */
export interface FormCore {
  readonly form: FormDefinition;
  /** In this tab's storage. */
  readonly name: string;
  readonly ports: FormPorts;
  readonly state: FormState;
  /** What stood in the fields at first. */
  readonly preset: Answers;
  /** Sections that were opened or closed, by their ids. */
  readonly folds: Map<string, boolean>;
  readonly dispatch: (event: FormEvent) => void;
  /** Reads the DOM into the state. */
  readonly read: () => void;
  /** An answer by its path, inside a group too. */
  readonly get: (path: string) => Answer;
  readonly set: (path: string, answer: SimpleAnswer) => void;
  readonly redraw: () => void;
  /** Sends the focus to the element with this id, once it is there. */
  readonly focus: (id: string) => void;
  readonly submit: () => void;
  /** Loads what is needed to fill in and send. */
  readonly touch: () => void;
  /** The name of the control that has the focus; null where none has. */
  readonly focused: () => string | null;
  /** The words of the part that sends; undefined until they are there. */
  readonly words: () => Translator<FormLaterMessages> | undefined;
  /** What stands in the field that people do not see. */
  readonly trap: string;
}

export interface FieldContext {
  readonly core: FormCore;
  readonly view: FormView;
  /** The widget's words, with those of the form among them. */
  readonly w: Translator<FormEveryMessages>;
  /** What loads at the first touch. */
  readonly later: Later | undefined;
  /** The list of organisations: loads when somebody comes to the field. */
  readonly list: Lazy<typeof import('./list/index.ts')>;
  /** The answers once more: there before they are to be shown. */
  readonly review: () => typeof import('./review/index.ts') | undefined;
  /** What draws a section that is folded, where a form has one. */
  readonly fold: Lazy<typeof import('./fold.ts')>;
  /** Inside such a section, whose title says that nothing in it is required. */
  readonly folded?: boolean;
  /** What loads where a form has it: dates, groups, texts of agreements. */
  readonly rare: () => typeof import('./fields/rare.ts') | undefined;
  /** What loads where a form has it: text in light markup, pictures. */
  readonly told: () => typeof import('./told/index.ts') | undefined;
  /** A text of the definition; the network's own carries its language. */
  readonly say: (text: FormText) => unknown;
  readonly plain: (text: FormText) => string;
  /** The sentence, while something is wrong. */
  readonly errorOf: (path: string) => string | undefined;
}

/** `path`: the field's name, inside a group `people/0/name`. */
export type RenderField<F> = (ctx: FieldContext, field: F, path: string, answer: Answer) => TemplateResult;

/** An id inside the shadow root: of a control, or of what belongs to it (`-hint`, `-error`). */
export const idOf = (path: string): string => `f-${path.replaceAll('/', '-')}`;
