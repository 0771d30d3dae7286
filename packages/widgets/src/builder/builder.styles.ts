import { css } from 'lit';

/** Container queries, never the window's width: Storybook's frame and a phone are the same to it. */
export const builderStyles = css`
  :host {
    container: builder / inline-size;
  }
  section > .heading {
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .choices > section + section,
  .lines {
    margin-block-start: calc(var(--_space) * 9);
  }
  .field {
    margin-block-start: calc(var(--_space) * 4);
  }
  legend {
    padding: 0;
  }
  .label {
    margin-block-end: calc(var(--_space) * 1);
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
    max-inline-size: 66ch;
  }
  .field > .hint,
  .field > .error {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .error {
    color: var(--_error);
    font-size: 0.9375em;
  }
  .control[aria-invalid='true'] {
    border-color: var(--_error);
  }
  input[type='search'].control,
  input[type='date'].control {
    appearance: auto;
  }

  /* Radios: side by side, or each with its sentence. */
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .radios.cards {
    display: grid;
    gap: 0;
    border-block-start: 1px solid var(--_border);
  }
  .radio {
    display: flex;
    gap: calc(var(--_space) * 2.5);
    align-items: flex-start;
    min-block-size: var(--_control-height);
    padding: 0.6em calc(var(--_space) * 2.5);
    line-height: 1.35;
    cursor: pointer;
  }
  .row .radio {
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-button);
  }
  .cards .radio {
    border-block-end: 1px solid var(--_border);
  }
  .radio:hover {
    background: var(--_surface-raised);
  }
  .row .radio:has(input:checked) {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .cards .radio:has(input:checked) {
    background: var(--_surface-raised);
    box-shadow: inset 3px 0 0 var(--_action);
  }
  .cards .radio:dir(rtl):has(input:checked) {
    box-shadow: inset -3px 0 0 var(--_action);
  }
  .radio:has(input:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .radio input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.05em;
    accent-color: var(--_action);
  }
  .radio .hint {
    display: block;
    margin-block-start: 0.15em;
    line-height: 1.4;
  }
  .cards .radio:has(input:checked) .radio-text {
    font-weight: var(--_label-weight);
  }
  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    column-gap: calc(var(--_space) * 4);
  }

  details {
    border-block-end: 1px solid var(--_border);
  }
  .filters {
    margin-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .filters > summary {
    font-weight: var(--_label-weight);
  }
  .facet {
    margin-inline-start: 1em;
  }
  .facet:last-child {
    border: 0;
  }
  .to-lines {
    margin-block-start: calc(var(--_space) * 4);
  }
  #lines {
    scroll-margin-block-start: 1em;
  }
  .more {
    margin-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .more[open] {
    padding-block-end: calc(var(--_space) * 5);
  }
  .facet .field {
    margin-block-start: 0;
    padding-block-end: calc(var(--_space) * 3);
  }
  summary {
    min-block-size: var(--_control-height);
    padding-block: 0.6em;
    cursor: pointer;
  }
  .more > summary {
    font-weight: var(--_label-weight);
  }
  .facet > summary {
    padding-inline-start: 0.25em;
  }
  .count {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-start: 0.4em;
    border-radius: 1em;
    background: var(--_action);
    color: var(--_on-action);
    font-size: 0.8125em;
    font-weight: var(--_label-weight);
    text-align: center;
  }

  .color {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 2);
    align-items: end;
  }
  .swatch {
    inline-size: var(--_control-height);
    block-size: var(--_control-height);
    padding: 4px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }

  /* The frame has its true width and is drawn as small as there is room. */
  .stage {
    margin-block-start: calc(var(--_space) * 4);
    max-block-size: min(46em, 82vh);
    padding: 12px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_ground, light-dark(#ffffff, #12191a));
    scrollbar-gutter: stable;
  }
  .stage.light {
    color-scheme: light;
  }
  .stage.dark {
    color-scheme: dark;
  }
  .sheet {
    inline-size: calc(var(--_width) * var(--_scale));
    block-size: calc(var(--_height) * var(--_scale));
    margin-inline: auto;
    overflow: hidden;
  }
  iframe,
  .stand {
    display: block;
    inline-size: var(--_width);
    block-size: var(--_height);
    border: 0;
    transform: scale(var(--_scale));
    transform-origin: 0 0;
  }
  .sheet:has(.stand) {
    block-size: auto;
    zoom: var(--_scale);
    inline-size: var(--_width);
  }
  .stand {
    block-size: auto;
    padding: 16px;
    transform: none;
  }
  iframe:dir(rtl) {
    transform-origin: 100% 0;
  }
  .stage-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: calc(var(--_space) * 2);
  }
  .preview {
    min-inline-size: 0;
    margin-block-start: calc(var(--_space) * 9);
  }

  .boxes {
    display: grid;
    gap: calc(var(--_space) * 6);
    margin-block: calc(var(--_space) * 6) calc(var(--_space) * 4);
  }
  .box {
    min-inline-size: 0;
  }
  .box-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 2);
  }
  .box > .hint {
    margin-block-end: calc(var(--_space) * 2);
  }
  .code {
    display: block;
    padding-block: 0.75em;
    background: var(--_surface-raised);
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
    line-height: 1.5;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
  }
  .lines > .hint {
    margin-block-start: calc(var(--_space) * 4);
  }
  .note {
    margin-block-start: calc(var(--_space) * 2);
  }
  .refused {
    margin-block-end: calc(var(--_space) * 5);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_warning);
    background: var(--_surface-raised);
  }
  .state {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 5);
    border-block: 1px solid var(--_border);
  }
  .state > .icon {
    margin-block-start: 0.25em;
    color: var(--_info);
  }
  .state.error > .icon,
  .state.offline > .icon {
    color: var(--_error);
  }
  .state p {
    margin-block-start: calc(var(--_space) * 2);
    max-inline-size: 62ch;
  }
  .state p:has(.button) {
    margin-block-start: calc(var(--_space) * 4);
  }
  .obstacle {
    padding-block: calc(var(--_space) * 16);
  }

  .row-title {
    inline-size: 40%;
    block-size: 1.75em;
  }
  .row-field {
    block-size: 3em;
    margin-block-start: 1em;
  }
  .row-stage {
    block-size: 24em;
    margin-block-start: 1em;
  }

  @container builder (inline-size >= 52em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(19em, 23em) minmax(0, 1fr);
      gap: calc(var(--_space) * 12);
      align-items: start;
    }
    .preview {
      position: sticky;
      inset-block-start: 1em;
      margin-block-start: 0;
    }
    .lines-choices {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 calc(var(--_space) * 12);
    }
  }
  @media (forced-colors: active) {
    .radio:has(input:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
