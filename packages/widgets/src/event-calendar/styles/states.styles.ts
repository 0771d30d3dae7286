import { css } from 'lit';

export const stateStyles = css`
  .waiting .group-title .short {
    inline-size: 9em;
  }
  .waiting .date .large.skeleton {
    inline-size: 1.5em;
    block-size: 1.1em;
  }
  .waiting .date .small.skeleton {
    inline-size: 2.5em;
    block-size: 1.3em;
  }
  .waiting .name .skeleton {
    inline-size: min(100%, 24em);
    block-size: 1.35em;
  }
  .waiting .meta .skeleton {
    inline-size: min(100%, 16em);
    block-size: 1.5em;
  }
  .month-waiting {
    margin-block-start: calc(var(--_space) * 5);
    padding-block-start: 1.75em;
    border-block-end: 1px solid var(--_border);
  }
  .month-waiting > * {
    block-size: calc(6.5em + 1px);
    border-block-start: 1px solid var(--_border);
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 3);
    align-items: center;
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_info);
    border-radius: 2px;
    background: var(--_surface-raised);
    font-size: 0.9375em;
  }
  .note .icon {
    color: var(--_info);
    font-size: 1.125em;
  }
  .note strong {
    font-weight: var(--_label-weight);
  }
  .blank {
    margin-block-start: calc(var(--_space) * 6);
    padding-block: calc(var(--_space) * 8);
    border-block: 1px solid var(--_border);
  }
  .blank > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .blank > .icon {
    color: var(--_error);
    font-size: 1.75em;
  }
  .blank-title {
    font-size: 1.125em;
  }
  .blank p {
    max-inline-size: 60ch;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .actions:not(:has(*)) {
    display: none;
  }
`;
