import { css } from 'lit';

/** The list of organisations. */
export const listStyles = css`
  .combobox {
    position: relative;
  }
  /* Nothing moves when it comes or goes: a press on what stands below must still find it. */
  .list,
  .list-state {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }
  .list {
    max-block-size: 18em;
    overflow-y: auto;
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
    padding: 0.625em var(--_control-padding);
    color: var(--_muted);
    line-height: 1.35;
  }
  @media (forced-colors: active) {
    .list-option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
