import { css } from 'lit';

export const networkFormStyles = css`
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
