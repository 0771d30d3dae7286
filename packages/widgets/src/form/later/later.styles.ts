import { css } from 'lit';

/** What is said of the form, the list of organisations, the review, the end. */
export const laterStyles = css`
  .summary,
  .trouble {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_error);
    border-inline-start-width: max(4px, var(--_error-bar-width));
    border-radius: var(--_radius-control);
    background: var(--_error-surface);
    scroll-margin-block: 6em;
  }
  .summary {
    margin-block-start: calc(var(--_space) * 4);
  }
  .summary-title {
    font-size: 1.125em;
  }
  .summary a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control-height);
    padding-block: 0.25em;
    line-height: 1.35;
    color: var(--_error);
    font-weight: var(--_label-weight);
  }
  .summary .mended a {
    color: var(--_muted);
    font-weight: 400;
    text-decoration: line-through;
  }
  .trouble {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .trouble .icon,
  .form-done > .icon {
    margin-block-start: 0.25em;
    color: var(--_error);
  }
  .trouble.calm {
    border-color: var(--_info);
    background: var(--_surface-raised);
  }
  .trouble.calm .icon,
  .form-done > .icon {
    color: var(--_info);
  }
  .combobox {
    position: relative;
  }
  .list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    max-block-size: 18em;
    overflow-y: auto;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }
  .list-option {
    display: flow-root;
    min-block-size: var(--_control-height);
    padding: 0.625em var(--_control-padding);
    line-height: 1.35;
    cursor: pointer;
  }
  .list-option + .list-option {
    border-block-start: 1px solid var(--_border);
  }
  .list-option:hover {
    background: var(--_surface-raised);
  }
  .list-option[aria-selected='true'] {
    background: var(--_action);
    color: var(--_on-action);
  }
  .list-option[aria-selected='true'] .quiet {
    color: inherit;
  }
  .list-state {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .review {
    margin-block-start: calc(var(--_space) * 4);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--_space) * 4);
    align-items: center;
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .review dt {
    grid-column: 1;
    font-weight: var(--_label-weight);
  }
  .review dd {
    grid-column: 1;
  }
  .review .review-change {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .review .typed {
    white-space: pre-line;
  }
  .form-done {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    max-inline-size: 40em;
    padding-block: calc(var(--_space) * 4);
  }
  .form-done p {
    margin-block-start: calc(var(--_space) * 3);
  }
  @media (forced-colors: active) {
    .list-option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
