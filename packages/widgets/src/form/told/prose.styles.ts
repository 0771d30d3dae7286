import { css } from 'lit';

/** Structured text (`prose/blocks.ts`) as every form shows it: one that is agreed to, one that is written. */
export const proseStyles = css`
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .prose .bullets {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .prose ol.bullets {
    list-style: decimal;
  }
  .prose-title {
    font-weight: var(--_label-weight);
  }
`;
