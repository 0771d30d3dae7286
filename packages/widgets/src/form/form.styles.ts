import { css } from 'lit';
import { formStyles } from '../core/index.ts';

/** What is needed to see a form. Like a letter: one column, label, hint, error, control. */
const seen = css`
  .form {
    display: block;
    max-inline-size: 40em;
    container: form / inline-size;
  }
  .form:focus {
    outline: none;
  }
  .form-title {
    margin-block-start: calc(var(--_space) * 2);
  }
  .section,
  .notice {
    margin-block-start: calc(var(--_space) * 8);
  }
  .section:first-child {
    margin-block-start: calc(var(--_space) * 4);
  }
  .section-title {
    font-size: 1.125em;
  }
  .field {
    margin-block-start: calc(var(--_space) * 6);
    scroll-margin-block: 6em;
  }
  .field.wrong {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: var(--_error-bar-width) solid var(--_error);
  }
  /* Floated, a legend is laid out like any block: the bar beside a wrong field begins above it. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  .label {
    line-height: 1.35;
  }
  .label .quiet {
    font-weight: 400;
  }
  .quiet,
  .hint,
  .count,
  .section-note,
  .progress {
    color: var(--_muted);
  }
  .hint {
    margin-block-start: var(--_space);
    line-height: 1.4;
  }
  p.error {
    margin-block-start: var(--_space);
    color: var(--_error);
    font-weight: var(--_label-weight);
    line-height: 1.4;
  }
  .field > .control,
  .field > .button,
  .combobox {
    margin-block-start: calc(var(--_space) * 2);
  }
  .wrong .control {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .wrong .control:focus-visible {
    box-shadow: var(--_focus-shadow);
  }
  .short {
    max-inline-size: 8em;
  }
  textarea.control {
    display: block;
    padding-block: 0.625em;
    line-height: 1.5;
    resize: vertical;
  }
  .count {
    margin-block-start: var(--_space);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--_error);
    font-weight: var(--_label-weight);
  }
  .check {
    line-height: 1.375;
  }
  .option > .hint {
    margin-block-start: 0;
    padding-block-end: calc(var(--_space) * 2);
    padding-inline-start: calc(1.375em + var(--_space) * 3);
  }
  .notice {
    padding-block: calc(var(--_space) * 4);
    border-block: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  .notice dl > div {
    margin-block-start: calc(var(--_space) * 2);
  }
  .notice dt {
    font-weight: var(--_label-weight);
  }
  .notice > p {
    margin-block-start: calc(var(--_space) * 3);
  }
  .agreement {
    margin-block-end: calc(var(--_space) * 3);
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 6);
  }
  .trouble {
    margin-block-start: calc(var(--_space) * 6);
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: max(4px, var(--_error-bar-width)) solid var(--_error);
  }
  .trouble-title {
    font-weight: var(--_label-weight);
  }
  /* A fast answer never shows them. */
  .form[aria-busy] > .field {
    animation: koinon-appear 1ms linear 400ms both;
  }
  .label-skeleton {
    inline-size: 8em;
  }
  .control-skeleton {
    block-size: var(--_control-height);
    margin-block-start: calc(var(--_space) * 2);
  }
  /* A narrow column: the label keeps its line, the button takes the whole one. */
  @container form (inline-size < 20em) {
    .actions > .button {
      flex: 1 1 100%;
    }
  }
  /* Beside each other where there is room to read both. */
  @container form (inline-size >= 32em) {
    .notice dl > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: calc(var(--_space) * 3);
    }
  }
  @media (forced-colors: active) {
    .field.wrong {
      border-color: CanvasText;
    }
    .wrong .control {
      border-width: 3px;
    }
  }
`;

/** After `hostStyles` in the styles of a widget with a form. */
export const formEngineStyles = [formStyles, seen];
