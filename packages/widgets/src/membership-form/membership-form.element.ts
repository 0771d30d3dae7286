import { NetworkFormElement } from '../network-form/network-form.element.ts';
import type { NetworkFormKind } from '../network-form/desk.ts';
import { KoinonJoinedEvent } from './membership-form.events.ts';
import { membershipLaterWords, membershipWords } from './words.ts';

/**
 * The form by which one joins a network: who one is and where one works; then three acts, each with its own box: the charter,
 * shown whole, the declaration that one works there, and the notice of how the data are used.
 *
 * Nobody is refused: an address that does not show that one works for a public body leads to a review by the network. After
 * sending it says "check your mail" to everybody, in the same words, whether an address was known or not.
 *
 * @tag koinon-membership-form
 * @summary Joins a network.
 *
 * @fires {KoinonSubmitEvent} koinon-submit - The form is about to be sent; `detail.body` is what will be sent. Cancelable: it is then kept back, and everything typed stands.
 * @fires {KoinonJoinedEvent} koinon-joined - The form was sent and taken. The membership counts once the address is proved by mail.
 * @fires {KoinonErrorEvent} koinon-error - The form could not be loaded or sent; `error` says why. The widget already shows it.
 *
 * @slot heading - In place of the words above the form.
 *
 * @csspart base - Everything.
 * @csspart header - What the form is for.
 * @csspart heading - The heading of the form.
 * @csspart form - The form.
 * @csspart section - A group of fields.
 * @csspart field - A field with its label, hint and error.
 * @csspart wrong - A field in which something is wrong.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart error-text - What is wrong, beside a field.
 * @csspart control - A text field or a list.
 * @csspart option - A radio button or a box, with its words.
 * @csspart list - The list that opens under a field with suggestions.
 * @csspart list-option - One suggestion in it.
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
 * @csspart agreement - The charter.
 */
export class KoinonMembershipForm extends NetworkFormElement {
  protected override readonly kind: NetworkFormKind = {
    form: 'membership',
    path: 'memberships',
    given: () => import('./given-desk.ts'),
  };

  protected override catalogue() {
    return membershipWords;
  }

  protected override laterWords() {
    return membershipLaterWords;
  }

  protected override taken(): void {
    this.dispatchEvent(new KoinonJoinedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-membership-form': KoinonMembershipForm;
  }
}
