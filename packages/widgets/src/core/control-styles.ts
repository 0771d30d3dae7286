import { css } from 'lit';

/**
 * Links, buttons and fields. Targets are 44 px (WCAG 2.2, 2.5.5), borders of controls 3:1 (1.4.11).
 * `.button` is the outlined one; `.primary` the one main action; `.quiet` has no border until it is pointed at.
 */
export const controlStyles = css`
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-transform: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_control-height);
    min-inline-size: var(--_control-height);
    padding: 0.25em calc(var(--_control-padding) + 0.125em);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-button);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 400;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  .button:hover {
    border-color: var(--_action);
    background: var(--_surface-raised);
    color: var(--_action-hover);
  }
  .button.primary,
  .button[aria-pressed='true'],
  .button[aria-current]:not([aria-current='false']) {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: var(--_label-weight);
  }
  .button.primary:hover,
  .button[aria-pressed='true']:hover {
    border-color: var(--_action-hover);
    background: var(--_action-hover);
    color: var(--_on-action);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_link);
  }
  .button.quiet:hover {
    background: var(--_surface-raised);
    color: var(--_link-hover);
  }
  .button.icon-only {
    padding-inline: 0;
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_surface-raised);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .control {
    min-block-size: var(--_control-height);
    inline-size: 100%;
    padding: 0.25em var(--_control-padding);
    border: solid var(--_control-border);
    border-width: var(--_control-border-width);
    border-radius: var(--_radius-control);
    background: var(--_control-background);
    box-shadow: var(--_control-shadow);
    color: var(--_text);
    line-height: 1.25;
    appearance: none;
  }
  .control:hover {
    border-color: var(--_action);
  }
  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--_focus-outline);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-shadow);
  }
  /* Never on a button: "none" would take its own background away. */
  a:focus-visible,
  .heading:focus-visible {
    background: var(--_focus-background);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
    }
    .button,
    .control {
      border-color: ButtonBorder;
    }
    .button.primary,
    .button[aria-pressed='true'],
    .button[aria-current]:not([aria-current='false']) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .button[disabled],
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  /* What was written into a form is printed with it. */
  @media print {
    .button {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`;
