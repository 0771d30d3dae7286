/** The smallest widget with a form, and ports that a test holds in its hand. */
import type { FormDefinition } from '@koinon/contract/forms';
import type { FormFirstMessages, Message, SharedMessages } from '@koinon/i18n';
import { formFirstEl } from '@koinon/i18n/form/first/el';
import { formFirstEn } from '@koinon/i18n/form/first/en';
import { formFirstPt } from '@koinon/i18n/form/first/pt';
import { sharedEl } from '@koinon/i18n/registration/first/el';
import { sharedEn } from '@koinon/i18n/registration/first/en';
import { sharedPt } from '@koinon/i18n/registration/first/pt';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { defineElement, hostStyles, KoinonElement, type CatalogueLoaders } from '../../core/index.ts';
import {
  FormController,
  formEngineStyles,
  type FormSetup,
  type FormView,
  type OrganisationOption,
  type Submitted,
} from '../index.ts';
import { notice } from './definitions.ts';

export interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly signal: AbortSignal;
  readonly take: () => void;
  readonly refuse: (error: unknown) => void;
}

type Words = FormFirstMessages & SharedMessages;

const words: CatalogueLoaders<{ readonly [K in keyof Words]: Message }> = {
  el: async () => ({ ...formFirstEl, ...sharedEl }),
  pt: async () => ({ ...formFirstPt, ...sharedPt }),
  en: async () => ({ ...formFirstEn, ...sharedEn }),
};

export class FormProbe extends KoinonElement<Words> {
  static override styles = [...hostStyles, formEngineStyles];
  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    setup: { attribute: false },
  };

  declare setup: FormSetup | undefined;

  /** What was sent, in order; each is answered by hand. */
  readonly sent: Sent[] = [];
  readonly searches: {
    q: string;
    signal: AbortSignal;
    answer: (found: OrganisationOption[] | Error) => void;
  }[] = [];
  readonly done: Submitted[] = [];
  readonly failures: unknown[] = [];
  readonly said: string[] = [];
  readonly delays: (() => void)[] = [];
  mayBeSent = true;
  /** What sends is there only after it. */
  held: Promise<unknown> = Promise.resolve();

  readonly form = new FormController(this, {
    submit: (body, { signal, idempotencyKey }) =>
      new Promise<void>((take, refuse) => {
        this.sent.push({ body, key: idempotencyKey, signal, take, refuse });
      }),
    searchOrganisations: (q, signal) =>
      new Promise((resolve, reject) => {
        this.searches.push({
          q,
          signal,
          answer: found => (found instanceof Error ? reject(found) : resolve(found)),
        });
      }),
    announce: sentence => {
      this.said.push(sentence);
      this.announce(sentence);
    },
    words: () => this.words,
    maySubmit: () => this.mayBeSent,
    later: () => this.held,
    done: submitted => void this.done.push(submitted),
    failed: error => void this.failures.push(error),
    delay: () => new Promise(resolve => this.delays.push(resolve)),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.form.use(this.setup);
  }

  protected override catalogue() {
    return words;
  }

  protected override renderWidget() {
    return html`${this.heading(0, 'A form')}
    ${this.form.phase === 'done' ? this.#renderDone() : this.form.render(this.#view())}`;
  }

  #view(): FormView {
    return {
      lang: this.words.asked,
      heading: (depth, content, options) => this.heading(depth, content, options),
    };
  }

  /** As every widget has words of its own for what comes after. */
  #renderDone() {
    return html`${this.heading(1, 'Check your e-mail', { id: 'done', focusable: true })}
      <p>${this.form.state.email}</p>
      <button type="button" @click=${() => this.form.again()}>Fill in the form again</button>`;
  }
}

defineElement('koinon-form-probe', FormProbe);

/** A setup with a name of its own: what other tests left in the tab's storage is not its. */
export const setupOf = (definition: FormDefinition, more: Partial<FormSetup> = {}): FormSetup => ({
  name: crypto.randomUUID(),
  definition,
  notice,
  ...more,
});

/** As the SDK throws it: known by `code` and `slug`. */
export const problem = (slug: string, status: number, more: object = {}) =>
  Object.assign(new Error(slug), { code: 'problem', slug, status, retryAfter: null, errors: [], ...more });

export const lost = (code = 'network') => Object.assign(new Error(code), { code });
