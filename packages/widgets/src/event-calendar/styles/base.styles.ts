import { css } from 'lit';

/** What the parts of the calendar share. Container queries, never the window's width: an agency's column decides. */
export const baseStyles = css`
  .calendar {
    container: calendar / inline-size;
  }
  .accent-1 {
    --_accent: var(--_accent-1);
  }
  .accent-2 {
    --_accent: var(--_accent-2);
  }
  .accent-3 {
    --_accent: var(--_accent-3);
  }
  .accent-4 {
    --_accent: var(--_accent-4);
  }
  .accent-5 {
    --_accent: var(--_accent-5);
  }
  .accent-6 {
    --_accent: var(--_accent-6);
  }
  .button[aria-disabled='true'] {
    cursor: default;
  }
  .quiet {
    color: var(--_muted);
  }
  .waiting .skeleton {
    /* A fast answer never shows it. */
    animation:
      koinon-appear 1ms linear 400ms both,
      koinon-wait calc(var(--_motion) * 1.6s) ease-in-out 400ms infinite alternate;
  }
  @keyframes koinon-appear {
    from {
      visibility: hidden;
    }
  }
`;
