import { css } from 'lit';

/** Around the form. Container queries, never the window's width: an agency's column decides. */
export const registrationStyles = css`
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: var(--_focus-outline);
  }
  .quiet {
    color: var(--_muted);
  }
  .facts {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .fact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .fact .icon {
    margin-block-start: 0.25em;
  }
  .zone {
    font-size: 0.9375em;
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_info);
    border-radius: 2px;
    background: var(--_surface-raised);
  }
  .note.warning {
    border-color: var(--_warning);
  }
  .note .icon {
    margin-block-start: 0.2em;
    color: var(--_info);
    font-size: 1.125em;
  }
  .note.warning .icon {
    color: var(--_warning);
  }
  .note p + p {
    margin-block-start: calc(var(--_space) * 2);
  }
  .note strong {
    font-weight: var(--_label-weight);
  }
  .until {
    margin-block-start: calc(var(--_space) * 4);
  }
  .form {
    margin-block-start: calc(var(--_space) * 6);
  }
`;
