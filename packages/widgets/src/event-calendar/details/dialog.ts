/** The details of the chosen event in a native dialog, which keeps the focus and closes on Escape by itself. */
import type { CalendarEvent } from '@koinon/contract';
import { html, noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { icon } from '../../core/index.ts';
import { closeIcon } from '../icons.ts';
import { say, type ViewContext } from '../view/context.ts';

export { dialogStyles as styles } from '../styles/dialog.styles.ts';

export function renderDialog(ctx: ViewContext, event: CalendarEvent): TemplateResult {
  const { t } = ctx;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a press on the backdrop; Escape is the dialog's own key
  return html`<dialog
    class="dialog"
    part="dialog"
    aria-labelledby="dialog-title"
    ${modal()}
    @close=${() => ctx.dispatch({ type: 'select', id: undefined })}
    @click=${(click: Event) => {
      if (click.target instanceof HTMLDialogElement) close(ctx, click.target);
    }}
  >
    <div class="dialog-box">
      <div class="dialog-head">
        ${ctx.heading(1, say(ctx, event.name), { id: 'dialog-title', class: 'dialog-title' })}
        <button
          class="button quiet icon-only"
          type="button"
          part="button"
          aria-label=${t('calendar.close')}
          @click=${(click: Event) => {
            const dialog =
              click.currentTarget instanceof Element ? click.currentTarget.closest('dialog') : null;
            if (dialog) close(ctx, dialog);
          }}
        >
          ${icon(closeIcon)}
        </button>
      </div>
      <div class="details" part="details">${ctx.visit?.renderDetails(ctx, event, 2)}</div>
    </div>
  </dialog>`;
}

/** Closed first, so that the browser gives the focus back, then taken away. */
function close(ctx: ViewContext, dialog: HTMLDialogElement): void {
  dialog.close();
  ctx.dispatch({ type: 'select', id: undefined });
}

/** Shows the dialog that it stands in, once. */
class ModalDirective extends Directive {
  #shown = false;

  render() {
    return noChange;
  }

  override update({ element }: ElementPart) {
    if (this.#shown || !(element instanceof HTMLDialogElement)) return noChange;
    this.#shown = true;
    // Not in the page yet while Lit renders: a dialog is shown from the document only.
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
    return noChange;
  }
}

const modal = directive(ModalDirective);
