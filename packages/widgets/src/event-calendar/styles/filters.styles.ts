import { css } from 'lit';

export const filterStyles = css`
  .filters {
    margin-block-start: calc(var(--_space) * 4);
    /* One row stands from the start: what comes into it moves nothing. */
    min-block-size: 2.5em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.375em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_border);
    border-radius: 2em;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: start;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  /* The target is taller than what is drawn. */
  .chip::after,
  .clear::after {
    content: '';
    position: absolute;
    inset: -0.25em 0;
  }
  .chip:hover {
    border-color: var(--_action);
    background: var(--_surface-raised);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_action);
    background: color-mix(in oklab, var(--_action) 12%, var(--_surface));
    color: var(--_action);
    font-weight: var(--_label-weight);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .chip.kind::before {
    content: '';
    flex: none;
    inline-size: 0.5625em;
    block-size: 0.5625em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .chip .count,
  .clear .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .more-filters .icon {
    font-size: 0.875em;
    transition: rotate var(--_quick);
  }
  .more-filters[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .clear {
    position: relative;
    min-block-size: 2.375em;
    padding: 0.25em 0.5em;
    color: var(--_link);
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .clear:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 2px;
  }
  /* One line to swipe, not five lines to scroll past. */
  @container calendar (inline-size < 36em) {
    .filters > .chips {
      flex-wrap: nowrap;
      margin-block: -4px;
      margin-inline-start: -4px;
      padding: 4px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .filters > .chips > * {
      flex: none;
    }
  }
  @media (forced-colors: active) {
    .chip.kind::before {
      display: none;
    }
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
