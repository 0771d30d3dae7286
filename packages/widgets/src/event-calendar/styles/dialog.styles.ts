import { css } from 'lit';

export const dialogStyles = css`
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
`;
