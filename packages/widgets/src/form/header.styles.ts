import { css } from 'lit';

/** Above a form of a network: what it is for. */
export const headerStyles = css`
  .header:focus {
    outline: none;
  }
  .form {
    margin-block-start: calc(var(--_space) * 4);
  }
`;
