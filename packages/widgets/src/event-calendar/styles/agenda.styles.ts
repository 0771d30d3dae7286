import { css } from 'lit';

export const agendaStyles = css`
  .group {
    margin-block-start: calc(var(--_space) * 7);
  }
  .agenda .group:first-child {
    margin-block-start: calc(var(--_space) * 5);
  }
  .group-title {
    padding-block-end: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 1em;
    font-weight: var(--_label-weight);
  }
  .rows {
    border-block-start: 1px solid var(--_border);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 5.25em minmax(0, 1fr) minmax(0, max-content);
    column-gap: calc(var(--_space) * 4);
    align-items: start;
    padding-block: calc(var(--_space) * 5);
    border-block-end: 1px solid var(--_border);
  }
  /* One large date for all that is on that day: the rule begins at the text. */
  .row:has(+ .same-day) {
    border-block-end-color: transparent;
    background: linear-gradient(var(--_border), var(--_border)) bottom right /
      calc(100% - 5.25em - var(--_space) * 4) 1px no-repeat;
  }
  .date {
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
  }
  .date .large {
    display: block;
    font-size: 1.75em;
    font-weight: var(--_heading-weight);
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .date .small {
    display: block;
    margin-block-start: calc(var(--_space) * 1);
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .date {
    grid-row: 1 / span 3;
  }
  /* Its parts are cells of the row: a state of two lines stands beside the name and the quiet line. */
  .main {
    display: contents;
  }
  .name,
  .aside,
  .meta {
    grid-column: 2;
    min-inline-size: 0;
  }
  .aside {
    grid-column-end: -1;
  }
  .name {
    max-inline-size: 70ch;
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .cover {
    display: inline;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    text-decoration: none;
  }
  /* The whole row is the target, without a link around everything in it. */
  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-card);
  }
  .row.open .cover::after {
    inset-block-end: auto;
    block-size: 4.5em;
  }
  .cover:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cover:focus-visible::after {
    outline: var(--_focus-outline);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-shadow);
  }
  /* As wide as the bar of an open row stands out. */
  .row:not(.open):has(.cover:hover) {
    background: var(--_surface-raised);
    box-shadow:
      calc(var(--_space) * 3) 0 var(--_surface-raised),
      calc(var(--_space) * -3) 0 var(--_surface-raised);
  }
  .row .cover:hover {
    color: var(--_link-hover);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .row.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_space) * -3);
    inline-size: 3px;
    background: var(--_accent);
  }
  .row.off .cover {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
    color: var(--_muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .fact {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .fact .icon {
    translate: 0 0.125em;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 4);
  }
  .demo {
    font-style: italic;
  }
  .state {
    grid-area: 1 / -2 / span 2;
    max-inline-size: 11em;
    padding-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: var(--_label-weight);
    line-height: 1.35;
    text-align: end;
    text-wrap: balance;
  }
  .state.good {
    color: var(--_success);
  }
  .state.wait {
    color: var(--_warning);
  }
  .state.off {
    color: var(--_error);
  }
  .aside {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.9375em;
  }
  .aside a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    gap: 0.4em;
  }
  .undated .row {
    grid-template-columns: minmax(0, 1fr) minmax(0, max-content);
  }
  .undated .date {
    display: none;
  }
  .undated .name,
  .undated .meta,
  .undated .aside,
  .undated .details {
    grid-column-start: 1;
  }
  .more-rows {
    margin-block-start: calc(var(--_space) * 5);
  }
  @container calendar (inline-size < 36em) {
    .row {
      grid-template-columns: 4.25em minmax(0, 1fr);
      column-gap: calc(var(--_space) * 3);
    }
    .undated .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row:has(+ .same-day) {
      background-size: calc(100% - 4.25em - var(--_space) * 3) 1px;
    }
    .date .large {
      font-size: 1.5em;
    }
    .row .state {
      grid-area: auto / -2;
      max-inline-size: none;
      padding-block-start: calc(var(--_space) * 1.5);
      text-align: start;
    }
    .row .state:empty {
      display: none;
    }
    .name {
      font-size: 1.0625em;
    }
  }
  /* A telephone whose text is twice as large: the date stands above. */
  @container calendar (inline-size < 14em) {
    .row {
      display: block;
    }
    .row:has(+ .same-day) {
      background-size: 100% 1px;
    }
  }
`;
