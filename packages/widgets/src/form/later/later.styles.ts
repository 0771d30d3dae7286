import { css } from 'lit';

/** What is said of the form, and the end. */
export const laterStyles = css`
  .summary,
  .trouble {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_error);
    border-inline-start-width: max(4px, var(--_error-bar-width));
    border-radius: var(--_radius-control);
    background: var(--_error-surface);
    scroll-margin-block: 6em;
  }
  .summary {
    margin-block-start: calc(var(--_space) * 4);
  }
  .summary-title {
    font-size: 1.125em;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.5em;
    vertical-align: top;
    line-height: 1.35;
    color: var(--_error);
    font-weight: var(--_label-weight);
  }
  .summary .mended a {
    color: var(--_muted);
    font-weight: 400;
    text-decoration: line-through;
  }
  .trouble {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .trouble .icon {
    margin-block-start: 0.25em;
    color: var(--_error);
  }
  .trouble.calm {
    border-color: var(--_info);
    background: var(--_surface-raised);
  }
  .trouble.calm .icon {
    color: var(--_info);
  }
  /* After sending: a state like the others, of its own colour. */
  .state.done > .icon {
    margin-block-start: 0;
    color: var(--_success);
    font-size: 1.5em;
  }
  .page-link {
    margin-block-start: calc(var(--_space) * 4);
  }
  .done ul {
    margin-block-start: calc(var(--_space) * 2);
  }
  .sent {
    font-size: 1.0625em;
    overflow-wrap: anywhere;
  }
  .missing-title {
    margin-block-start: calc(var(--_space) * 5);
    font-size: 1em;
  }
  .missing {
    display: grid;
    gap: calc(var(--_space) * 1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
