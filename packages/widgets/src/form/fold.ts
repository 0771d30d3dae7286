/** A section that is closed until somebody wants it: the browser's own `<details>`, which a keyboard and a find in the page open too. */
import { isEmpty, type Answer, type FormSection } from '@koinon/contract/forms';
import { css, html, type TemplateResult } from 'lit';
import type { FieldContext } from './context.ts';

export const styles = css`
  .fold {
    border-block-start: 1px solid var(--_border);
  }
  .fold > summary {
    box-sizing: border-box;
    min-block-size: var(--_control-height);
    padding-block: max(0.5em, (var(--_control-height) - 1.35em) / 2);
    /* A second line begins under the words, not under the triangle. */
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    font-weight: var(--_label-weight);
    line-height: 1.35;
    cursor: pointer;
  }
  .fold > summary:hover {
    color: var(--_link-hover);
  }
  .fold[open] {
    padding-block-end: calc(var(--_space) * 6);
  }
  summary + .field {
    margin-block-start: calc(var(--_space) * 2);
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
    }
  }
`;

/** Whether something in it was answered otherwise than it stood at first. */
const changed = (now: Answer, before: Answer): boolean =>
  isEmpty(now) ? !isEmpty(before) : JSON.stringify(now) !== JSON.stringify(before);

/**
 * Open while something in it is wrong; else as the visitor left it; else where something in it is answered. What is told here
 * never closes it under a hand: once it was open, only the visitor closes it.
 */
export function renderFold(
  { core, say }: FieldContext,
  { id, title, fields }: FormSection,
  content: unknown,
): TemplateResult {
  const { answers, errors } = core.state;
  const wrong = ({ name }: { name: string }) =>
    errors.some(({ pointer, mended }) => !mended && `${pointer}/`.startsWith(`/${name}/`));
  const open =
    fields.some(wrong) ||
    (core.folds.get(id) ?? fields.some(({ name }) => changed(answers[name], core.preset[name])));
  return html`<details
    class="fold"
    part="fold"
    ?open=${open}
    @toggle=${({ target }: Event) => {
      core.folds.set(id, (target as HTMLDetailsElement).open);
      core.redraw();
    }}
  >
    <summary part="fold-title">${title ? say(title) : ''}</summary>
    ${content}
  </details>`;
}
