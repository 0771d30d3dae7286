import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { say } from '../view/context.ts';
import type { DetailsContext } from './context.ts';

/** A label at the left, what it is about at the right; one under the other where it is narrow. */
export function section(
  ctx: DetailsContext,
  depth: number,
  label: unknown,
  content: unknown,
): TemplateResult {
  return html`<section class="section" part="section">
    ${ctx.heading(depth, label, { class: 'label-heading' })}
    <div class="content">${content}</div>
  </section>`;
}

type Text = Readonly<Record<string, string>> | null | undefined;

/** A list of texts; one text is no list. */
export function bullets(items: readonly unknown[]): unknown {
  if (items.length === 0) return nothing;
  if (items.length === 1) return html`<p>${items[0]}</p>`;
  return html`<ul class="bullets" role="list">
    ${items.map(item => html`<li>${item}</li>`)}
  </ul>`;
}

/** A text that may have an address of its own. */
export function textOrLink(ctx: DetailsContext, text: Text, url: string | null | undefined): unknown {
  const words = say(ctx, text);
  return safeUrl(url) === undefined ? words : html`<a href=${safeUrl(url) ?? nothing}>${words}</a>`;
}
