import { css } from 'lit';
import { headerStyles } from '../form/header.styles.ts';

export const storySubmissionStyles = css`
  ${headerStyles}
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
