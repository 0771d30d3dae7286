import { css } from 'lit';

export const monthStyles = css`
  .month {
    --_lane: 1.875em;
    margin-block-start: calc(var(--_space) * 5);
  }
  .weekdays,
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .weekday {
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: var(--_label-weight);
  }
  .week {
    border-block-start: 1px solid var(--_border);
  }
  .week:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .day {
    position: relative;
    min-block-size: 6.5em;
    padding: calc(var(--_space) * 1.5) 0 calc(var(--_space) * 2);
    cursor: pointer;
  }
  .day + .day {
    border-inline-start: 1px solid color-mix(in oklab, var(--_border) 55%, transparent);
  }
  .day:hover {
    background: var(--_surface-raised);
  }
  .day.open {
    box-shadow: inset 0 2px 0 var(--_action);
    background: var(--_surface-raised);
  }
  /* The whole day shows the focus of its number. */
  .number:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .day:has(.number:focus-visible) {
    z-index: 2;
    outline: var(--_focus-outline);
    outline-offset: -3px;
    box-shadow: var(--_focus-shadow);
    border-radius: 4px;
  }
  .number[data-month] {
    padding-inline: 0.375em;
    grid-auto-flow: column;
    gap: 0.3em;
  }
  .number[data-month]::after {
    content: attr(data-month);
  }
  .number {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.875em;
    block-size: 1.875em;
    margin-inline-start: calc(var(--_space) * 1);
    margin-block-end: calc(var(--_space) * 1);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .outside .number {
    color: var(--_muted);
  }
  .today .number {
    border-radius: 50%;
    background: var(--_action);
    color: var(--_on-action);
    font-weight: var(--_label-weight);
  }
  .lane {
    display: block;
    block-size: var(--_lane);
    margin-block-end: 2px;
    font-size: 0.8125em;
  }
  .bar {
    --_tint: color-mix(in oklab, var(--_accent) 15%, var(--_surface));
    position: relative;
    z-index: 1;
    inline-size: calc(var(--_span, 1) * 100% - 6px);
    margin-inline: 3px;
    padding-inline: 0.5em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 3px;
    background: var(--_tint);
    color: var(--_text);
    line-height: var(--_lane);
    text-align: start;
    text-decoration: none;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .bar:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
    color: var(--_text);
  }
  .bar .time {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_label-weight);
  }
  .bar.before {
    inline-size: calc(var(--_span, 1) * 100% - 3px);
    margin-inline-start: 0;
    border-inline-start-style: dotted;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar.after {
    inline-size: calc(var(--_span, 1) * 100% - 3px);
    margin-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .bar.before.after {
    inline-size: calc(var(--_span, 1) * 100%);
  }
  .bar.off .bar-name {
    text-decoration: line-through;
  }
  .span-2 {
    --_span: 2;
  }
  .span-3 {
    --_span: 3;
  }
  .span-4 {
    --_span: 4;
  }
  .span-5 {
    --_span: 5;
  }
  .span-6 {
    --_span: 6;
  }
  .span-7 {
    --_span: 7;
  }
  .more {
    position: relative;
    z-index: 1;
    min-block-size: 1.875em;
    margin-inline: 3px;
    padding-inline: 0.5em;
    border-radius: 3px;
    color: var(--_link);
    font-size: 0.8125em;
    font-weight: var(--_label-weight);
  }
  .more:hover {
    background: color-mix(in oklab, var(--_action) 12%, var(--_surface));
    text-decoration: underline;
  }
  .day-list {
    margin-block-start: calc(var(--_space) * 6);
  }
  .day-list-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
  }
  .day-list .group-title {
    padding: 0;
    color: var(--_text);
    font-size: 1.125em;
  }
  @container calendar (inline-size < 44em) {
    .bar .time {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
    .today .number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .day.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
