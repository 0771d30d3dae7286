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
  .dialog {
    inline-size: min(46em, 100% - 2em);
    max-block-size: min(90dvb, 100% - 2em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    color: var(--_text);
    container: calendar / inline-size;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dialog-box {
    padding: calc(var(--_space) * 6);
  }
  .dialog-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 4);
    align-items: start;
  }
  .dialog-title {
    padding-block-start: 0.35em;
    font-size: 1.375em;
  }
  @container calendar (inline-size < 36em) {
    .details {
      grid-column: 1 / -1;
    }
  }
`;
