import { css } from 'lit';

export const afterStyles = css`
  .keep {
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }
  .keep > form > .field:first-child {
    margin-block-start: calc(var(--_space) * 4);
  }
  .linked {
    margin-block-start: calc(var(--_space) * 3);
  }
  .linked-title,
  .done-title {
    font-size: 1.0625em;
  }
  .done-title {
    margin-block-start: calc(var(--_space) * 5);
  }
  .linked p,
  .saved {
    margin-block-start: calc(var(--_space) * 2);
  }
  .saved {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .saved .icon {
    margin-block-start: 0.2em;
  }
  .saved.offline .icon,
  .saved.failed .icon {
    color: var(--_warning);
  }
  .stopped .button {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_text);
  }
  .next {
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .secret {
    overflow-wrap: anywhere;
  }
  .conflict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 5);
    border-block: 2px solid var(--_warning);
  }
  .conflict > .icon {
    margin-block-start: 0.2em;
    color: var(--_warning);
    font-size: 1.125em;
  }
  .conflict p {
    margin-block-start: calc(var(--_space) * 2);
  }
  .versions dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .versions dd {
    margin-inline-start: 0;
  }
  .versions {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .conflict .versions-of {
    margin-block: 0 var(--_space);
    font-weight: var(--_label-weight);
  }
  .versions dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .conflict .versions .prose p {
    margin: 0;
  }
  .versions .typed {
    white-space: pre-line;
  }
  @container around (inline-size < 28em) {
    .versions dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .conflict {
      grid-template-columns: minmax(0, 1fr);
    }
    .keep {
      padding: calc(var(--_space) * 3);
    }
  }
`;
