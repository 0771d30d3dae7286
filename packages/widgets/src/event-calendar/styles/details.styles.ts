import { css } from 'lit';

export const detailsStyles = css`
  .details {
    grid-column: 2 / -1;
  }
`;
