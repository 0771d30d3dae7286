/** Above the button: that it waits, or why it was not sent and what to do. The button itself is the one to try again with. */
import type { FormLaterMessages, Translator } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon } from '../../core/index.ts';
import type { FieldContext } from '../context.ts';
import type { Failure, FormState } from '../form.model.ts';

interface Said {
  readonly title: string;
  readonly hint: string;
}

export function failureWords(w: Translator<FormLaterMessages>, { kind, minutes = 1 }: Failure): Said {
  switch (kind) {
    case 'offline':
    case 'online':
    case 'restored':
      return { title: w(`form.${kind}`), hint: w(`form.${kind}Hint`) };
    case 'many':
      return { title: w('form.failed.many'), hint: w('form.failed.manyHint', { count: minutes }) };
    default: {
      // A widget has words for what only its own form can be refused for.
      const key = w.optional(`form.failed.${kind}`) === undefined ? 'refused' : kind;
      const said = (end: string) => w.optional(`form.failed.${key}${end}`) ?? '';
      return { title: said(''), hint: said('Hint') };
    }
  }
}

/** In these nothing typed is lost, and it helps to know. */
const kept = (state: FormState) => state.failure !== undefined && state.failure.kind !== 'closed';

export function renderFailure({ core, later }: FieldContext): TemplateResult | typeof nothing {
  const { state } = core;
  if (!later) return nothing;
  const { w } = later;
  if (state.phase === 'waiting')
    return html`<p class="trouble calm" part="trouble">
      ${icon(infoIcon)}<span>${w('form.wait', { count: state.seconds })}</span>
    </p>`;
  if (state.phase !== 'failed' || !state.failure) return nothing;
  const { kind } = state.failure;
  const { title, hint } = failureWords(w, state.failure);
  const calm = kind === 'restored' || kind === 'online';
  return html`<div
    class="trouble ${calm ? 'calm' : ''}"
    part="trouble"
    id="trouble"
    tabindex="-1"
    role="group"
    aria-labelledby="trouble-title"
    aria-describedby="trouble-hint"
  >
    ${icon(kind === 'offline' ? offlineIcon : calm ? infoIcon : alertIcon)}
    <div>
      <p class="trouble-title" id="trouble-title">${title}</p>
      <p id="trouble-hint">${hint} ${kept(state) ? w('form.kept') : nothing}</p>
    </div>
  </div>`;
}
