import { css } from 'lit';

/** The answers once more. */
export const reviewStyles = css`
  .review {
    margin-block-start: calc(var(--_space) * 4);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--_space) * 4);
    align-items: center;
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .review dt {
    grid-column: 1;
    font-weight: var(--_label-weight);
  }
  .review dd {
    grid-column: 1;
  }
  .review .review-change {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .review .typed {
    white-space: pre-line;
  }
`;
