import { css } from 'lit';
import { proseStyles } from '../told/prose.styles.ts';

export const rareStyles = css`
  ${proseStyles}
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .date .control {
    inline-size: 3.5em;
  }
  .date .year .control {
    inline-size: 5em;
  }
  .date-label {
    display: block;
    margin-block-end: var(--_space);
  }
  .entry {
    margin-block: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }
  .entry > .field:first-of-type {
    margin-block-start: 0;
  }
  .entry > .button {
    margin-block-start: calc(var(--_space) * 4);
  }
  .agreement > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .agreement dt {
    font-weight: var(--_label-weight);
  }
  .agreement dd {
    margin-inline-start: 0;
  }
  .agreement dd + dt {
    margin-block-start: calc(var(--_space) * 3);
  }
  .agreed-title {
    font-size: 1.0625em;
  }
`;
