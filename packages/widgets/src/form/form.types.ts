/** What the form engine and the widgets that own it know of each other. */
import type { LanguageMap, PrivacyNotice } from '@koinon/contract';
import type { Answers, FormDefinition } from '@koinon/contract/forms';
import type { Catalogue, FormEveryMessages, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import type { TemplateResult } from 'lit';
import type { HeadingOptions } from '../core/index.ts';
import type { FieldContext } from './context.ts';

/** A body of the register as the search gives it. */
export interface OrganisationOption {
  readonly id: string;
  readonly name: LanguageMap;
  readonly acronym?: LanguageMap | null | undefined;
}

export interface SubmitOptions {
  /** Aborted when the visitor begins anew; nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The same for the same answers, until they were taken: over retries and reloads. */
  readonly idempotencyKey: string;
}

/** What the form was sent with, said to the widget when it was taken. */
export interface Submitted {
  /** The answer called `email`; '' after a reload, because nothing that was typed is kept then. */
  readonly email: string;
  /** Taken before this page was loaded. */
  readonly restored: boolean;
}

/** Words and their language, as a `LocaleController` has them. */
export interface FormLocale {
  /** Undefined until they have come. */
  readonly t: Translator<FormEveryMessages> | undefined;
  readonly locale: Locale;
  /** Those of another language are on their way. */
  readonly busy: boolean;
}

/** Something to say beside a field. */
export interface Remark {
  /** Whether it says anything now. Its element has the id of the field, then `-remark`. */
  readonly said: boolean;
  readonly template: TemplateResult;
  /** The field was left. */
  readonly left: () => void;
}

/** As the network has them. */
export interface Abbreviation {
  readonly abbreviation: string;
  readonly expansion: LanguageMap;
}

export interface UploadPortOptions {
  readonly signal: AbortSignal;
  /** One for each picture, over its retries. */
  readonly idempotencyKey: string;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Where pictures go. */
export interface PicturePorts {
  /** Resolves with the picture's id; throws the SDK's errors. */
  upload(file: Blob, options: UploadPortOptions): Promise<string>;
  /** Nobody waits for it. */
  remove(id: string): void;
  /** Where an uploaded picture can be seen. */
  shown(id: string): { readonly url: string; readonly width: number; readonly height: number } | undefined;
  /** The list of pictures is another: one has come, has gone, has moved. */
  changed(): void;
}

/** What a widget gives its form. Requests go up: the engine itself talks to nobody. */
export interface FormPorts {
  /**
   * Sends the body: resolves when it was taken, throws the SDK's errors (known by `code` and `slug`). The widget adds what is
   * not asked (`lang`, `ticket`); the body may hold `leaveEmpty`, the field that people do not see.
   */
  submit(body: Readonly<Record<string, unknown>>, options: SubmitOptions): Promise<unknown>;
  /** Bodies of the register that match, the best first. Without it the field takes text only. */
  searchOrganisations?(q: string, signal: AbortSignal): Promise<readonly OrganisationOption[]>;
  /** Says a sentence through the widget's live region. */
  announce(sentence: string): void;
  /** The widget's words, with those of the form (`formWords`) and of its definition (`attendance.online`) among them. */
  words(): FormLocale;
  /** What the widget needs once the form was sent: it comes with what sends, and nothing is sent without. */
  later?(): Promise<unknown>;
  /** Asked just before the body is sent for the first time; `false` keeps it back (`koinon-submit` was cancelled). */
  maySubmit?(body: Readonly<Record<string, unknown>>): boolean;
  /** The form was taken. The widget dispatches its event, unless `restored`. */
  done?(submitted: Submitted): void;
  /** Told each failure once; the form shows it already. */
  failed?(error: unknown): void;
  /** What is said of an address beside its field: no error, and never in the way. Asked at every render. */
  remark?(ctx: FieldContext, path: string, typed: string): Remark | undefined;
  /** Words that say better what the form's own say to who fills it in, and errors of the widget's own fields. */
  laterWords?(locale: Locale): Promise<Catalogue>;
  /** How text in light markup and pictures are asked for: of the widget whose form has them, so that the files of the others do not. */
  told?(): Promise<typeof import('./told/index.ts')>;
  /** What takes pictures in, where a form has them. */
  pictures?: PicturePorts;
  /** Abbreviations that are to be written out once; undefined until they are there. */
  abbreviations?(): readonly Abbreviation[] | undefined;
  /** Time for tests. Resolves after so many milliseconds. */
  delay?(milliseconds: number): Promise<void>;
}

/** A definition as the SDK reads it: a newer server may have other forms. */
export type ReadDefinition = Omit<FormDefinition, 'form'> & { readonly form: string };

/** Which form it is. */
export interface FormSetup {
  /** Names the form in this tab's storage, such as `registration:https://…:lab-2026`: one name, one submission. */
  readonly name: string;
  readonly definition: ReadDefinition;
  readonly notice?: PrivacyNotice | null | undefined;
  /** What stands in the fields at first: `fromBody(definition, registration)`. */
  readonly answers?: Answers | undefined;
  /** Words for the button in the place of the definition's, such as "Join the waiting list". */
  readonly submitLabel?: string | undefined;
}

/** What a render needs of the widget. */
export interface FormView {
  /** What content is picked by, BCP 47. */
  readonly lang: string;
  /** A heading so many levels under the widget's first. The form begins at 1. */
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
}
