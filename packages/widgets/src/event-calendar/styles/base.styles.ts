import { css } from 'lit';
import { waitingStyles } from '../../core/index.ts';

/** What the parts of the calendar share. Container queries, never the window's width: an agency's column decides. */
export const baseStyles = css`
  .calendar {
    container: calendar / inline-size;
  }
  .accent-1 {
    --_accent: var(--koinon-color-accent-1, light-dark(#0b5a66, #7fd0d8));
  }
  .accent-2 {
    --_accent: var(--koinon-color-accent-2, light-dark(#6a3d8f, #cbaaf0));
  }
  .accent-3 {
    --_accent: var(--koinon-color-accent-3, light-dark(#8a4b08, #f0bd6a));
  }
  .accent-4 {
    --_accent: var(--koinon-color-accent-4, light-dark(#1b6b3a, #7fd19b));
  }
  .accent-5 {
    --_accent: var(--koinon-color-accent-5, light-dark(#9a1f52, #ff9fbc));
  }
  .accent-6 {
    --_accent: var(--koinon-color-accent-6, light-dark(#2b4f9e, #a5bcff));
  }
  .button[aria-disabled='true'] {
    cursor: default;
  }
  .quiet {
    color: var(--_muted);
  }
  ${waitingStyles}
`;
