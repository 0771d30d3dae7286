/** What stands around a form of a network, and in its place. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, infoIcon, offlineIcon } from '../core/index.ts';
import type { FormView } from './form.types.ts';
import { renderState, type Said } from './state.ts';

/** Why there is no form; by what a widget's words for it end in. */
export const troubleKeys = {
  error: 'error',
  offline: 'offline',
  'no-server': 'noServer',
  'not-published': 'notPublished',
} as const;

export type TroubleScreen = keyof typeof troubleKeys;

/** @param again words of the button that asks once more, where that may help */
export function renderTrouble(
  view: Pick<FormView, 'heading'>,
  screen: TroubleScreen,
  said: Said,
  again: string,
  retry: () => void,
): TemplateResult {
  const passing = screen === 'error' || screen === 'offline';
  return renderState(
    view,
    screen,
    said,
    screen === 'error' ? alertIcon : screen === 'offline' ? offlineIcon : infoIcon,
    passing
      ? html`<p>
          <button class="button primary" type="button" part="button" @click=${retry}>${again}</button>
        </p>`
      : '',
  );
}

/** Its slot is there from the first render on; the words follow. */
export const renderHeader = (
  { heading }: Pick<FormView, 'heading'>,
  title: unknown,
  more: unknown = nothing,
): TemplateResult =>
  html`<div class="header" part="header" id="top" tabindex="-1">
    <slot name="heading">${heading(0, title, { part: 'heading' })}</slot>
    ${more}
  </div>`;
