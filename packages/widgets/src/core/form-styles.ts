import { css } from 'lit';

/** What only forms have: after `hostStyles` in the `static styles` of a widget with fields to fill in. */
export const formStyles = css`
  .koinon {
    --_error-bar-width: var(--koinon-error-bar-width, 4px);
  }

  select.control {
    appearance: auto;
  }
  .label {
    display: block;
    font-weight: var(--_label-weight);
  }

  .check {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 3);
    /* Beside the first line of its words, however many there are; in the middle of one line. */
    padding-block: max(0.5em, (var(--_control-height) - 1.375em) / 2);
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_action);
  }
`;
