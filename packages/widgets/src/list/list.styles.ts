import { css } from 'lit';
import { waitingStyles } from '../core/index.ts';

/** What every list of what was published has: its heading, what stands beside it, what stands in its place. */
export const listStyles = css`
  .header .heading,
  .header ::slotted(*) {
    font-size: 1.5em;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: var(--_focus-outline);
  }
  .title {
    text-wrap: pretty;
  }
  .meta,
  .total,
  .feeds {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .demo {
    display: inline-block;
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .summary {
    margin-block-start: calc(var(--_space) * 1.5);
    max-inline-size: 62ch;
  }
  .more,
  .feeds {
    margin-block-start: calc(var(--_space) * 5);
  }
  .feeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    align-items: center;
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
  .state.trouble > .icon {
    color: var(--_error);
  }
  .state.none > .icon {
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

  ${waitingStyles}

  @container (inline-size < 24em) {
    .note,
    .state {
      grid-template-columns: minmax(0, 1fr);
    }
    .more .button,
    .state .button {
      inline-size: 100%;
    }
  }
`;
