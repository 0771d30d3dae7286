/** How to go on another day: by a mailed link, or on this device. And whether the draft is saved. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, infoIcon } from '../../core/index.ts';
import { ADDRESS, mailed } from '../../form/later/mailed.ts';
import type { DraftState } from '../draft.model.ts';
import { dayOf, timeOf } from './dates.ts';
import type { DeviceState } from './device-draft.controller.ts';
import type { AfterContext, LaterTranslator } from './context.ts';
import type { PanelState } from './panel.ts';

export interface KeepContext extends AfterContext {
  readonly later: PanelState;
  readonly draft: DraftState;
  /** A word of the first words. */
  readonly emailLabel: string;
  readonly device: DeviceState & {
    /** @returns whether it is kept now */
    readonly set: (on: boolean) => boolean;
  };
  readonly typed: (email: string) => void;
  readonly send: () => void;
  readonly close: () => void;
}

export function renderKeep(ctx: KeepContext): TemplateResult {
  const { w, view } = ctx;
  return html`<section class="keep" part="keep" aria-labelledby="keep">
    ${view.heading(1, w('tell.keep'), { id: 'keep', class: 'section-title', focusable: true })}
    ${ctx.later.panel === 'sent' ? renderSent(ctx) : renderLink(ctx)} ${renderDevice(ctx)}
  </section>`;
}

function renderLink({ w, later, emailLabel, typed, send, close }: KeepContext): TemplateResult {
  const { email, error, panel } = later;
  const wrong = error === 'required' || error === 'not-an-email';
  const sentence =
    error === undefined
      ? undefined
      : wrong
        ? emailError(w, error)
        : error === 'many'
          ? w('tell.laterMany')
          : `${w('tell.laterFailed')}. ${w('tell.laterFailedHint')}`;
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
  >
    <div class=${sentence === undefined ? 'field' : 'field wrong'} part="field">
      <label class="label" part="label" for="later-email">${emailLabel}</label>
      <div class="hint" part="hint" id="later-hint">${w('tell.laterHint')}</div>
      ${
        sentence === undefined
          ? nothing
          : html`<p class="error" part="error-text" id="later-error">${sentence}</p>`
      }
      <input
        class="control"
        part="control"
        id="later-email"
        type="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        aria-describedby="later-hint ${sentence === undefined ? '' : 'later-error'}"
        aria-invalid=${wrong ? 'true' : nothing}
        .value=${email}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) typed(currentTarget.value);
        }}
      />
    </div>
    <div class="actions" part="actions">
      <button
        class="button primary"
        part="button"
        type="submit"
        aria-disabled=${panel === 'sending' ? 'true' : nothing}
      >
        ${w(panel === 'sending' ? 'tell.saving' : 'tell.send')}
      </button>
      <button class="button" part="button" type="button" @click=${close}>${w('tell.cancel')}</button>
    </div>
  </form>`;
}

/** The words of the same field in the form. */
const emailError = (w: LaterTranslator, code: 'required' | 'not-an-email'): string => w(`tell.email.${code}`);

function renderSent({ w, later, draft, view }: KeepContext): TemplateResult {
  const date = draft.expiresAt === null ? '' : dayOf(Date.parse(draft.expiresAt), w.locale);
  return html`<div class="linked" part="linked">
    ${view.heading(2, w('tell.linked'), { id: 'linked', class: 'linked-title', focusable: true })}
    <p>${mailed(w('tell.linkedHint', { email: ADDRESS, date }), later.email)} ${w('tell.linkedAgain')}</p>
  </div>`;
}

function renderDevice({ w, device }: KeepContext): TemplateResult {
  return html`<div class="field" part="field">
    <label class="check" part="option">
      <input
        type="checkbox"
        id="device"
        aria-describedby="device-hint"
        .checked=${device.on}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement)
            // It may have been refused: the box says what holds.
            currentTarget.checked = device.set(currentTarget.checked);
        }}
      />
      <span>${w('tell.device', { date: dayOf(device.until, w.locale) })}</span>
    </label>
    <div class="hint" part="hint" id="device-hint">
      ${device.blocked ? w('tell.deviceBlocked') : w('tell.deviceHint')}
    </div>
  </div>`;
}

/** Whether the draft on the server is what stands in the form. */
export function renderSaved({ w }: AfterContext, { saving, savedAt, theirs, token }: DraftState): unknown {
  if (token === undefined && saving === 'no') return nothing;
  const words = theirs
    ? w('tell.conflict')
    : saving === 'running'
      ? w('tell.saving')
      : saving === 'offline'
        ? w('tell.unsavedOffline')
        : saving === 'failed'
          ? w('tell.unsaved')
          : savedAt === undefined
            ? ''
            : w('tell.saved', { time: timeOf(savedAt, w.locale) });
  return words === ''
    ? nothing
    : html`<p class="saved ${saving}" part="saved">${icon(infoIcon)}<span>${words}</span></p>`;
}

/** This form keeps nothing on the device any more, and why; a button to keep it all the same. */
export function renderStopped({ w }: AfterContext, why: 'other' | 'gone', keep: () => void): TemplateResult {
  return html`<div class="saved failed stopped" part="saved">
    ${icon(infoIcon)}
    <div>
      <p>${w(`tell.stopped.${why}`)}</p>
      <button class="button" part="button" type="button" @click=${keep}>${w('tell.keepHere')}</button>
    </div>
  </div>`;
}
