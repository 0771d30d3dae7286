/** What stands in the builder's place: while the networks come, where there are none, where they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon } from '../../core/index.ts';
import type { Screen } from '../model/state.ts';
import type { BuilderContext } from './context.ts';

export type Blank = Exclude<Screen, 'ready' | 'loading'>;

export function blankWords({ t }: Pick<BuilderContext, 't'>, screen: Blank): { title: string; hint: string } {
  return screen === 'none'
    ? { title: t('builder.noNetworks'), hint: t('builder.noNetworksHint') }
    : { title: t(`builder.${screen}`), hint: t(`builder.${screen}Hint`) };
}

export function renderBlank(ctx: BuilderContext, screen: Blank): TemplateResult {
  const { title, hint } = blankWords(ctx, screen);
  const sign = screen === 'offline' ? offlineIcon : screen === 'none' ? infoIcon : alertIcon;
  return html`<div class="state ${screen}">
    ${icon(sign)}
    <div>
      ${ctx.heading(0, title, { id: 'state', focusable: true })}
      <p>${hint}</p>
      ${
        screen === 'none'
          ? nothing
          : html`<p>
              <button class="button primary" type="button" @click=${ctx.retry}>
                ${ctx.t('builder.retry')}
              </button>
            </p>`
      }
    </div>
  </div>`;
}

/** The layout that comes, in rows of its heights. */
export function renderWaiting(): TemplateResult {
  return html`<div class="columns waiting" aria-hidden="true">
    <div class="choices">
      <span class="skeleton row-title"></span>
      ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="skeleton row-field"></span>`)}
    </div>
    <div class="preview">
      <span class="skeleton row-title"></span><span class="skeleton row-stage"></span>
    </div>
  </div>`;
}
