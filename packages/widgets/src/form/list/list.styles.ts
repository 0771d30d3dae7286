import { css } from 'lit';

/** The list of organisations. */
export const listStyles = css`
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
  @media (forced-colors: active) {
    .list-option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
