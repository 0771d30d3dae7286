import { css } from 'lit';

/** Above a form: what it is for. */
export const headerStyles = css`
  .header:focus {
    outline: none;
  }
  .header > .heading,
  .header ::slotted(*) {
    font-size: 1.5em;
  }
  .form {
    margin-block-start: calc(var(--_space) * 4);
  }
`;
