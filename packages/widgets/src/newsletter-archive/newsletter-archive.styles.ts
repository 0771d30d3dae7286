import { css } from 'lit';

/** Container queries, never the window's width: an agency's column decides. */
export const archiveStyles = css`
  .archive {
    container: archive / inline-size;
    max-inline-size: 44em;
  }
  .list,
  .waiting {
    margin-block-start: calc(var(--_space) * 3);
  }
  .issue {
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .issue:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .title {
    font-size: 1.125em;
    line-height: 1.35;
  }
  /* A link is as high as a finger where it stands alone in its row (WCAG 2.2, 2.5.8). */
  .title a {
    display: inline-block;
    min-block-size: 24px;
  }
  .meta {
    margin-block-start: var(--_space);
  }
  .name-row {
    inline-size: min(100%, 12em);
    block-size: 1.875em;
  }
  .title-row {
    inline-size: min(100%, 24em);
    block-size: 1.5em;
  }
  .meta-row {
    inline-size: min(100%, 13em);
    block-size: 1.4em;
    margin-block-start: var(--_space);
  }
  .summary-row {
    block-size: 1.5em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @container archive (inline-size < 24em) {
    .waiting .summary-row {
      block-size: 4.5em;
    }
    .title-row {
      block-size: 3em;
    }
  }
`;
