import { css } from 'lit';

/** Around a form, and what stands in its place. Container queries, never the window's width: an agency's column decides. */
export const stateStyles = css`
  .around {
    container: around / inline-size;
    max-inline-size: 40em;
  }
  .header > .heading,
  .header ::slotted(*) {
    font-size: 1.5em;
  }
  .state {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 5);
    border-block: 1px solid var(--_border);
  }
  .state > .icon {
    margin-block-start: 0.2em;
    color: var(--_info);
    font-size: 1.125em;
  }
  .state.offline > .icon {
    color: var(--_warning);
  }
  .state.cancelled > .icon,
  .state.error > .icon {
    color: var(--_error);
  }
  .state > div {
    max-inline-size: 62ch;
  }
  .state p {
    margin-block-start: calc(var(--_space) * 2);
  }
  .state-title {
    font-size: 1.25em;
  }
  .state p:has(.button) {
    margin-block-start: calc(var(--_space) * 4);
  }
  @container around (inline-size < 24em) {
    .state {
      grid-template-columns: minmax(0, 1fr);
    }
    .state .button {
      inline-size: 100%;
    }
  }
`;
