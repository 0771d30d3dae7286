import type { Form } from '@koinon/contract';
import { mailLanguage, type Answers } from '@koinon/contract/forms';
import type { ReadDefinition } from '../form/index.ts';
import type { PropertyDeclarations } from 'lit';
import { development, KoinonElement, warn } from '../core/index.ts';
import { NetworkFormElement, type Body } from '../network-form/network-form.element.ts';
import type { NetworkFormKind } from '../network-form/desk.ts';
import { KoinonSubscribedEvent } from './newsletter-signup.events.ts';
import { offerOf, parseLists, type Offer } from './newsletter-signup.model.ts';
import { newsletterLaterWords, newsletterWords } from './words.ts';

/**
 * The form by which one subscribes to a network's newsletter: an address, which lists and topics, in which language, and the
 * consent. Nothing is ticked beforehand, and nothing is sent to an address before the link in its first mail is confirmed.
 *
 * After sending it says "check your mail" to everybody, in the same words, whether an address was known or not.
 *
 * @tag koinon-newsletter-signup
 * @summary Subscribes to the newsletter of a network.
 *
 * @fires {KoinonSubmitEvent} koinon-submit - The form is about to be sent; `detail.body` is what will be sent. Cancelable: it is then kept back, and everything typed stands.
 * @fires {KoinonSubscribedEvent} koinon-subscribed - The form was sent and taken; `detail.lists` are the ids of the lists. The subscription counts once the address is proved by mail.
 * @fires {KoinonErrorEvent} koinon-error - The form could not be loaded or sent; `error` says why. The widget already shows it.
 *
 * @slot heading - In place of the words above the form.
 *
 * @csspart base - Everything.
 * @csspart header - What the form is for.
 * @csspart heading - The heading of the form.
 * @csspart form - The form.
 * @csspart section - A group of fields.
 * @csspart fold - The choices that are folded away at first.
 * @csspart fold-title - The line that opens and closes them.
 * @csspart field - A field with its label, hint and error.
 * @csspart wrong - A field in which something is wrong.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart error-text - What is wrong, beside a field.
 * @csspart control - A text field or a list.
 * @csspart option - A radio button or a box, with its words.
 * @csspart list - The list that opens under a field with suggestions.
 * @csspart list-option - One suggestion in it.
 * @csspart agreement - A box that is ticked to agree, with its words.
 * @csspart remark - What is said of an address, beside its field: that it is a private one, or mistyped.
 * @csspart summary - The list of what is wrong.
 * @csspart notice - How the data are used.
 * @csspart trouble - Why the form was not sent.
 * @csspart actions - The row of buttons under the form.
 * @csspart submit - The button that sends.
 * @csspart state - What stands where no form is, and why.
 * @csspart error - The same, where the form could not be loaded.
 * @csspart done - What stands after sending.
 * @csspart button - Every button with a border.
 *
 * @cssprop --koinon-color-surface - Ground of fields and buttons.
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Quiet text.
 * @cssprop --koinon-color-action - The button, focus, ticked boxes.
 * @cssprop --koinon-color-error - Errors, with the bar beside a field.
 * @cssprop --koinon-control-height - Height of fields and buttons, 44px.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - The form is on its way.
 * @cssstate open - There is a form to fill in.
 * @cssstate unavailable - The network has not published the form, or the page names no server; the widget says which.
 * @cssstate error - The form could not be loaded.
 * @cssstate done - The form was sent.
 */
export class KoinonNewsletterSignup extends NetworkFormElement {
  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    lists: { type: String },
  };

  /** Ids of the lists that are offered, with commas between: `events,news`. With one there is nothing to choose; without, all are offered. */
  declare lists: string | undefined;

  protected override readonly kind: NetworkFormKind = {
    form: 'newsletter',
    path: 'newsletter/subscriptions',
    given: () => import('./given-desk.ts'),
  };
  #offer: Offer | undefined;
  #offered: readonly [unknown, unknown] = [undefined, undefined];

  override connectedCallback(): void {
    super.connectedCallback();
    // Its form has a folded section: what draws it comes while the form is asked for, not after.
    import('../form/fold.ts').catch(() => undefined);
  }

  protected override catalogue() {
    return newsletterWords;
  }

  protected override laterWords() {
    return newsletterLaterWords;
  }

  protected override definitionOf(form: Form & { readonly definition: ReadDefinition }): ReadDefinition {
    const { lists } = this;
    // The same definition for the same question: the form takes another one for a new form.
    if (!this.#offer || this.#offered[0] !== form.definition || this.#offered[1] !== lists) {
      this.#offer = offerOf(form, parseLists(lists));
      this.#offered = [form.definition, lists];
      if (development)
        for (const id of this.#offer.unknown) {
          const known = form.lists.map(list => list.id).join(', ');
          warn('KOINON-033', `The network has no list "${id}". It has: ${known}.`, id);
        }
    }
    return this.#offer.definition;
  }

  protected override initialAnswers(definition: ReadDefinition): Answers {
    const lang = mailLanguage(definition, this.words.locale);
    return lang === undefined ? {} : { lang };
  }

  protected override variant() {
    return parseLists(this.lists) ?? [];
  }

  protected override more(): Body {
    const only = this.#offer?.only;
    // The words of the consent are those that were read, whatever language the mails are in.
    const formLang = this.words.locale;
    return only === undefined ? { formLang } : { formLang, lists: [only] };
  }

  protected override taken(_form: Form, body: Body): void {
    const { lists } = body;
    this.dispatchEvent(new KoinonSubscribedEvent(Array.isArray(lists) ? lists.map(String) : []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-newsletter-signup': KoinonNewsletterSignup;
  }
}
