import { css } from 'lit';

/** Container queries, never the window's width: an agency's column decides. */
export const archiveStyles = css`
  .archive {
    container: archive / inline-size;
    max-inline-size: 44em;
  }
  .header > .heading,
  .header ::slotted(*) {
    font-size: 1.5em;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: var(--_focus-outline);
  }
  .list,
  .waiting {
    margin-block-start: calc(var(--_space) * 3);
  }
  .issue {
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .issue:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .title {
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* A link is as high as a finger where it stands alone in its row (WCAG 2.2, 2.5.8). */
  .title a {
    display: inline-block;
    min-block-size: 24px;
  }
  .meta {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .demo {
    display: inline-block;
    margin-inline-start: calc(var(--_space) * 2);
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.9em;
    line-height: 1.5;
  }
  .summary {
    margin-block-start: calc(var(--_space) * 1.5);
    max-inline-size: 66ch;
  }
  .more {
    margin-block-start: calc(var(--_space) * 4);
  }
  .feeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    align-items: center;
    margin-block-start: calc(var(--_space) * 4);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .feeds a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
  }
  .note,
  .state {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .note {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_warning);
    border-radius: 2px;
    background: var(--_surface-raised);
  }
  .note .icon,
  .state > .icon {
    color: var(--_warning);
    font-size: 1.125em;
  }
  .note strong {
    font-weight: var(--_label-weight);
  }
  .state {
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 5);
    border-block: 1px solid var(--_border);
  }
  .state > .icon {
    margin-block-start: 0.2em;
  }
  .state.error > .icon,
  .state.unavailable > .icon {
    color: var(--_error);
  }
  .state.empty > .icon {
    color: var(--_info);
  }
  .state-title {
    font-size: 1.125em;
  }
  .state p {
    margin-block-start: calc(var(--_space) * 2);
    max-inline-size: 62ch;
  }
  .state p:has(.button) {
    margin-block-start: calc(var(--_space) * 4);
  }

  .waiting .skeleton {
    animation:
      koinon-appear 1ms linear 400ms both,
      koinon-wait calc(var(--_motion) * 1.6s) ease-in-out 400ms infinite alternate;
  }
  .name-row {
    inline-size: min(100%, 12em);
    block-size: 1.875em;
  }
  .title-row {
    inline-size: min(100%, 24em);
    block-size: 1.5em;
  }
  .meta-row {
    inline-size: min(100%, 13em);
    block-size: 1.4em;
    margin-block-start: var(--_space);
  }
  .summary-row {
    block-size: 1.5em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @keyframes koinon-appear {
    from {
      visibility: hidden;
    }
  }

  @container archive (inline-size < 24em) {
    .note,
    .state {
      grid-template-columns: minmax(0, 1fr);
    }
    .more .button,
    .state .button {
      inline-size: 100%;
    }
    .waiting .summary-row {
      block-size: 4.5em;
    }
    .title-row {
      block-size: 3em;
    }
  }
`;
