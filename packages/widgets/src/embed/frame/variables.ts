/**
 * The public custom properties that a frame is told of, without `--koinon-`: every one that the styles of a widget read
 * (a test compares). A page can be asked for those that it has by name only.
 */
export const PUBLIC_VARIABLES: readonly string[] = (
  'color-surface color-surface-raised color-text color-muted color-action color-action-hover color-on-action ' +
  'color-link color-link-hover color-border color-control-border color-error color-error-surface color-success ' +
  'color-warning color-info color-accent-1 color-accent-2 color-accent-3 color-accent-4 color-accent-5 color-accent-6 ' +
  'font-family heading-font-family font-size line-height heading-weight label-weight space radius-control ' +
  'radius-button radius-card control-height control-padding control-border-width control-background control-shadow ' +
  'error-bar-width focus-outline focus-offset focus-shadow focus-background motion'
).split(' ');
