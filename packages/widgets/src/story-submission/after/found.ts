/** A draft on this device: whoever sits before it now says what becomes of it. */
import { html, type TemplateResult } from 'lit';
import { infoIcon } from '../../core/index.ts';
import { renderState } from '../../form/state.ts';
import type { Kept } from '../device.ts';
import { whenOf } from './dates.ts';
import type { AfterContext } from './context.ts';

export function renderFound(
  { w, view }: AfterContext,
  { at }: Kept,
  resume: () => void,
  discard: () => void,
): TemplateResult {
  return renderState(
    view,
    'found',
    { title: w('tell.found'), hint: w('tell.foundHint', { date: whenOf(at, w.locale) }) },
    infoIcon,
    html`<div class="actions">
      <button class="button primary" part="button" type="button" @click=${resume}>${w('tell.resume')}</button>
      <button class="button" part="button" type="button" @click=${discard}>${w('tell.discard')}</button>
    </div>`,
  );
}
