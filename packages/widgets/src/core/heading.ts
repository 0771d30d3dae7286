import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  readonly part?: string;
  /** Makes it a place that focus can be sent to (never a tab stop). */
  readonly focusable?: boolean;
}

/** A heading element of a level that is known only at run time. Past 6 ARIA says the level (WAI-ARIA 1.2, `heading`). */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? nothing;
  const tabindex = options.focusable ? -1 : nothing;
  const classes = `heading ${options.class ?? ''}`.trim();
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h6>`;
    default:
      return html`<div
        role="heading"
        aria-level=${level}
        id=${id}
        class=${classes}
        part=${part}
        tabindex=${tabindex}
      >
        ${content}
      </div>`;
  }
}
