/** The widget as it will stand on the page: a frame of the server's, at its true width, made as small as there is room. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { alertIcon, cssVars, icon, infoIcon, safeUrl } from '../../core/index.ts';
import { WIDTHS, type Choice } from '../model/choice.ts';
import { isForm, lookOf, obstacleOf, previewPath } from '../model/state.ts';
import type { BuilderContext } from './context.ts';
import { radioGroup } from './fields.ts';

export interface PreviewContext extends BuilderContext {
  /** Address of the server. */
  readonly base: string;
  /** Of what is previewed, in a few words. */
  readonly title: string;
  /** CSS pixels that there is room for. */
  readonly room: number;
  /** CSS pixels that the framed page is high. */
  readonly height: number;
  readonly loaded: () => void;
  /** Leads to the lines. */
  readonly toLines: () => void;
  /** What stands in the frame's place where there is no server. */
  readonly stand: ((choice: Choice) => unknown) | undefined;
}

export function renderPreview(ctx: PreviewContext): TemplateResult {
  const { t, state, dispatch } = ctx;
  const { choice } = state;
  return html`<section class="preview" aria-labelledby="preview">
    ${ctx.heading(0, t('builder.preview'), { id: 'preview' })}
    ${radioGroup(
      { id: 'width', label: t('builder.width') },
      choice.width,
      WIDTHS.map(value => ({ value, text: `${value} px` })),
      value =>
        dispatch({ type: 'chosen', change: { width: WIDTHS.find(one => one === value) ?? choice.width } }),
    )}
    ${renderStage(ctx)}
    ${
      obstacleOf(state)
        ? nothing
        : html`<p class="to-lines">
            <button class="button primary" type="button" @click=${ctx.toLines}>
              ${t('builder.toLines')}
            </button>
          </p>`
    }
  </section>`;
}

function renderStage(ctx: PreviewContext): TemplateResult {
  const { t, state, base, room, height, title, stand, loaded } = ctx;
  const { choice } = state;
  const obstacle = obstacleOf(state);
  if (obstacle)
    return html`<div class="state obstacle">
      ${icon(obstacle === 'needsEvent' ? infoIcon : alertIcon)}
      <div>
        ${ctx.heading(1, t(`builder.${obstacle}`))}
        <p>${t(`builder.${obstacle}Hint`)}</p>
      </div>
    </div>`;
  const path = previewPath(state, t.locale);
  if (path === undefined) return html`<div class="stage"></div>`;
  const frameUrl = safeUrl(base + path) ?? nothing;
  const width = Number(choice.width);
  const scale = Math.min(1, room > 0 ? room / width : 1);
  const surface = lookOf(state)['--koinon-color-surface'];
  const vars = {
    '--_width': `${width}px`,
    '--_height': `${height}px`,
    '--_scale': scale,
    '--_ground': surface,
  };
  const percent = Math.round(scale * 100);
  // It scrolls where the widget is high: by keyboard, too (WCAG 2.1.1).
  return html`<div
      class="stage ${choice.scheme}"
      tabindex="0"
      role="group"
      aria-label=${t('builder.preview')}
      ${cssVars(vars)}
    >
      <div class="sheet">
        ${
          stand
            ? html`<div class="stand" ${cssVars(lookOf(state))}>${stand(choice)}</div>`
            : keyed(
                path,
                html`<iframe
                  src=${frameUrl}
                  title=${t('builder.previewOf', { title })}
                  @load=${loaded}
                ></iframe>`,
              )
        }
      </div>
    </div>
    <p class="hint stage-notes">
      ${percent < 100 ? html`<span>${t('builder.scaled', { percent })}</span>` : nothing}
      ${isForm(choice) ? html`<span>${t('builder.live')}</span>` : nothing}
      ${
        choice.widget === 'event-calendar' && state.events.value?.length === 0
          ? html`<span>${t('builder.emptyCalendar')}</span>`
          : nothing
      }
      ${stand ? nothing : html`<a href=${frameUrl} target="_blank" rel="noopener">${t('builder.open')}</a>`}
    </p>`;
}
