import { css } from 'lit';

/** After sending: a state like the others, of its own colour. */
export const doneStyles = css`
  .state.done > .icon {
    margin-block-start: 0;
    color: var(--_success);
    font-size: 1.5em;
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
