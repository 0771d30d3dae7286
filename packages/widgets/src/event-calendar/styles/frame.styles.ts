import { css } from 'lit';

/** Where the details stand, before they have come. */
export const frameStyles = css`
  .details {
    position: relative;
    z-index: 1;
    grid-column: 2 / -1;
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 4) calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  .details-waiting {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-block-size: 8em;
    align-content: start;
  }
  .details-waiting .skeleton:last-child {
    inline-size: 60%;
  }
  @container calendar (inline-size < 36em) {
    .details {
      grid-column: 1 / -1;
    }
  }
`;
