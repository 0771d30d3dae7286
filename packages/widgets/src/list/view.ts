/** What a list of what was published is drawn with, whatever is in it. Words come in the visitor's language. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon, safeUrl, type HeadingOptions } from '../core/index.ts';
import type { Blank } from './screen.ts';

/** A button and what it does. */
export interface Press {
  readonly label: string;
  readonly press: (event: Event) => void;
}

/** Said beside what is shown all the same. */
export function renderNote(
  title: string,
  hint: string,
  { retry, offline = false }: { readonly retry?: Press; readonly offline?: boolean } = {},
): TemplateResult {
  return html`<div class="note" part="note">
    ${icon(offline ? offlineIcon : alertIcon)}
    <p><strong>${hint ? `${title}.` : title}</strong> ${hint}</p>
    ${
      retry
        ? html`<button class="button" type="button" part="button" @click=${retry.press}>
            ${retry.label}
          </button>`
        : nothing
    }
  </div>`;
}

/** The button for more; while they come it stays, with the focus on it, and does nothing. */
export function renderMore({ label, press }: Press, busy: boolean): TemplateResult {
  return html`<p class="more">
    <button
      class="button"
      type="button"
      id="more"
      part="button more"
      aria-disabled=${busy ? 'true' : nothing}
      @click=${press}
    >
      ${label}
    </button>
  </p>`;
}

export interface StateOptions {
  readonly title: string;
  readonly hint: string;
  /** What can be done about it. */
  readonly action: Press | undefined;
  /** What else can be done. */
  readonly more?: unknown;
  readonly renewing?: boolean;
  /** Of its heading; 1 unless given. */
  readonly depth?: number;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
}

/** What stands in the place of the list, and what can be done about it. */
export function renderState(
  screen: Blank,
  { title, hint, action, more = nothing, renewing = false, depth = 1, heading }: StateOptions,
): TemplateResult {
  const none = screen === 'empty' || screen === 'noneFound';
  const sign = screen === 'offline' ? offlineIcon : none ? infoIcon : alertIcon;
  const level = none ? 'none' : screen === 'offline' ? '' : 'trouble';
  return html`<div
    class="state ${level} ${renewing ? 'renewing' : ''}"
    part="state ${none ? 'empty' : 'error'}"
  >
    ${icon(sign)}
    <div>
      ${heading(depth, title, { class: 'state-title', id: 'state', focusable: true })}
      <p>${hint}</p>
      ${
        action
          ? html`<p>
              <button
                class="button ${none ? '' : 'primary'}"
                type="button"
                part="button"
                @click=${action.press}
              >
                ${action.label}
              </button>
            </p>`
          : nothing
      }
      ${more}
    </div>
  </div>`;
}

export interface Feeds {
  readonly rss: string;
  readonly json: string;
}

export function renderFeeds(label: string, feeds: Feeds | undefined): unknown {
  if (!feeds) return nothing;
  return html`<p class="feeds" part="feeds">
    ${label} <a href=${safeUrl(feeds.rss) ?? nothing} type="application/rss+xml">RSS</a>
    <a href=${safeUrl(feeds.json) ?? nothing} type="application/feed+json">JSON Feed</a>
  </p>`;
}
