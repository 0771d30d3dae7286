import { css } from 'lit';

export const storySubmissionStyles = css`
  .header:focus {
    outline: none;
  }
  .header > .heading,
  .header ::slotted(*) {
    font-size: 1.5em;
  }
  .form {
    margin-block-start: calc(var(--_space) * 4);
  }
  .summary + .progress {
    margin-block-start: calc(var(--_space) * 4);
  }
  .section-note {
    max-inline-size: 62ch;
    margin-block-start: calc(var(--_space) * 2);
  }
  .later {
    margin-block-start: calc(var(--_space) * 4);
  }
`;
