import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 4);
    border-block: 1px solid var(--_border);
  }
  .facet-name {
    margin-block-end: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: var(--_label-weight);
  }
`;
