/** Text in light markup: a field to write in, buttons that write the marks, what could be said better, and how it will look. */
import { parseMarkup, type FieldOf } from '@koinon/contract/forms';
import { pickText } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBlocks } from '../../prose/blocks.ts';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { describedBy, invalid, labelled } from '../fields/field.ts';
import { count as left, sayCount } from '../fields/long-text.ts';
import { textOf } from '../typed.ts';
import { edit, TOOLS, type Tool } from './markup-edit.ts';
import { notesOn, type Note } from './notes.ts';
import { said } from './words.ts';

type Blocks = FieldOf<'blocks'>;

/** From here on the end is near, and what is left says more than what is there. */
const NEAR = 1000;

export const renderBlocksField: RenderField<Blocks> = (ctx, field, path, answer) => {
  const text = textOf(answer);
  const id = idOf(path);
  const label = ctx.plain(field.label);
  const written = text.trim().length;
  const over = written > field.maxLength;
  const described = describedBy(ctx, field, path, 'count');
  return labelled(
    ctx,
    field,
    path,
    html`<div
        class="tools"
        part="tools"
        role="toolbar"
        aria-label=${said(ctx, 'form.blocks.tools', { label })}
        aria-controls=${id}
        @keydown=${onArrow}
      >
        ${TOOLS.map(
          (tool, index) =>
            html`<button
              class="button tool"
              part="button"
              type="button"
              tabindex=${index === 0 ? '0' : '-1'}
              @click=${(event: Event) => write(ctx, path, tool, event)}
            >
              ${said(ctx, `form.blocks.${tool}`)}
            </button>`,
        )}
      </div>
      <textarea
        class="control writing"
        part="control"
        id=${id}
        name=${path}
        rows=${field.rows}
        dir="auto"
        aria-describedby="${described} ${id}-notes"
        aria-invalid=${invalid(ctx, path)}
        .value=${text}
        @input=${(event: InputEvent) => sayCount(ctx, event.target, field.maxLength)}
        @blur=${() => leave(ctx)}
      ></textarea>
      <p class="count ${over ? 'over' : ''}" id="${id}-count">
        ${
          field.maxLength - written < NEAR
            ? left(ctx, field.maxLength - written)
            : said(ctx, 'form.blocks.count', { count: written })
        }
      </p>
      ${renderNotes(ctx, field, path, text)} ${renderPreview(ctx, path, label, text)}`,
  );
};

/** Whether a pointer is down: what appears now would move the button away from under it, and its press would be lost. */
let pressing = false;
const press = ({ type }: Event) => void (pressing = type === 'pointerdown');
for (const type of ['pointerdown', 'pointerup', 'pointercancel']) addEventListener(type, press, true);

function leave({ core }: FieldContext): void {
  if (!pressing) return core.redraw();
  // After the click that follows.
  const later = () => setTimeout(core.redraw);
  addEventListener('pointerup', later, { once: true });
}

/** The notes while one writes are those of before: nobody is spoken to in the middle of a sentence. */
const noted = new WeakMap<FieldContext['core'], Map<string, readonly Note[]>>();

function renderNotes(ctx: FieldContext, { advised }: Blocks, path: string, text: string): TemplateResult {
  const { core } = ctx;
  const known = noted.get(core) ?? new Map<string, readonly Note[]>();
  noted.set(core, known);
  if (core.focused() !== path && !pressing)
    known.set(path, notesOn(text, core.state.answers, core.ports.abbreviations?.() ?? [], advised));
  const notes = known.get(path) ?? [];
  return html`<div class="notes" part="remark" role="status" id="${idOf(path)}-notes">
    ${notes.map(note => html`<p>${inWords(ctx, note)}</p>`)}
  </div>`;
}

function inWords(ctx: FieldContext, note: Note): string {
  switch (note.kind) {
    case 'bare':
      return said(ctx, 'form.blocks.bare', { host: note.host });
    case 'short':
      return said(ctx, 'form.blocks.short', { count: note.count });
    case 'abbreviation': {
      const { abbreviation, expansion } = note.abbreviation;
      return said(ctx, 'form.blocks.abbreviation', {
        abbreviation,
        expansion: pickText(expansion, ctx.view.lang).text,
      });
    }
  }
}

function renderPreview(ctx: FieldContext, path: string, label: string, text: string): TemplateResult {
  const { core } = ctx;
  const key = `preview ${path}`;
  const open = core.folds.get(key) ?? false;
  return html`<details
    class="fold preview"
    part="fold"
    ?open=${open}
    @toggle=${({ target }: Event) => {
      core.folds.set(key, (target as HTMLDetailsElement).open);
      core.redraw();
    }}
  >
    <summary part="fold-title" aria-label=${said(ctx, 'form.blocks.previewOf', { label })}>
      ${said(ctx, 'form.blocks.preview')}
    </summary>
    ${
      open
        ? // eslint-disable-next-line lit-a11y/click-events-have-key-events -- of the links in it, which Enter presses too
          html`<div class="drawn" part="preview" @click=${elsewhere}>
            ${text.trim() === '' ? html`<p class="quiet">${said(ctx, 'form.blocks.empty')}</p>` : renderProse(ctx, text)}
          </div>`
        : nothing
    }
  </details>`;
}

/** As it will be read. */
export const renderProse = ({ w, view }: FieldContext, text: string): TemplateResult =>
  renderBlocks({ t: w, lang: view.lang }, parseMarkup(text).blocks, '');

/** A link in a preview is there to be tried; the form stays. */
function elsewhere(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  open(link.href, '_blank', 'noopener');
}

function write(ctx: FieldContext, path: string, tool: Tool, { currentTarget }: Event): void {
  const root = currentTarget instanceof HTMLElement ? currentTarget.getRootNode() : null;
  const field = root instanceof ShadowRoot ? root.getElementById(idOf(path)) : null;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const { value, selectionStart, selectionEnd } = field;
  const done = edit(
    tool,
    { text: value, start: selectionStart, end: selectionEnd },
    {
      heading: said(ctx, 'form.blocks.headingWords'),
      item: said(ctx, 'form.blocks.item'),
      term: said(ctx, 'form.blocks.term'),
      explanation: said(ctx, 'form.blocks.explanation'),
      quoted: said(ctx, 'form.blocks.quoted'),
      who: said(ctx, 'form.blocks.who'),
      link: said(ctx, 'form.blocks.linkWords'),
    },
  );
  field.focus();
  field.setSelectionRange(done.from, done.to);
  // The only way that leaves the browser's undo whole; where it is gone, the text is set.
  if (!document.execCommand?.('insertText', false, done.text)) {
    field.setRangeText(done.text, done.from, done.to);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  field.setSelectionRange(...done.select);
}

/** One stop of the Tab key for all buttons; the arrows go from one to the next (APG, "Toolbar"). */
function onArrow(event: KeyboardEvent): void {
  const bar = event.currentTarget;
  if (!(bar instanceof HTMLElement)) return;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex(button => button === event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const next = buttons[(to + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}
