import { css } from 'lit';

/**
 * Every public variable, read once with its default into a private one. A public `--koinon-*` is never declared here:
 * declared on a host it would beat the portal's `:root`. They sit on the wrapper, where no host page's rule reaches.
 * Dark follows the page's `color-scheme` through `light-dark()`.
 */
export const tokens = css`
  .koinon {
    --_surface: var(--koinon-color-surface, light-dark(#ffffff, #12191a));
    --_surface-raised: var(--koinon-color-surface-raised, light-dark(#f5f7f7, #1a2324));
    --_text: var(--koinon-color-text, light-dark(#17211f, #e9efee));
    --_muted: var(--koinon-color-muted, light-dark(#52605e, #a9b6b4));
    --_action: var(--koinon-color-action, light-dark(#0b5a66, #7fd0d8));
    --_action-hover: var(--koinon-color-action-hover, light-dark(#073f48, #a9e3e8));
    --_on-action: var(--koinon-color-on-action, light-dark(#ffffff, #06262b));
    --_link: var(--koinon-color-link, var(--_action));
    --_link-hover: var(--koinon-color-link-hover, var(--_action-hover));
    --_border: var(--koinon-color-border, light-dark(#d3dada, #324041));
    --_control-border: var(--koinon-color-control-border, light-dark(#5f6e6c, #84948f));
    --_error: var(--koinon-color-error, light-dark(#b3261e, #ff9e94));
    --_error-surface: var(--koinon-color-error-surface, light-dark(#fdf1f0, #3a1b18));
    --_success: var(--koinon-color-success, light-dark(#1b6b3a, #7fd19b));
    --_warning: var(--koinon-color-warning, light-dark(#8a5200, #f0bd6a));
    --_info: var(--koinon-color-info, light-dark(#1f5fa6, #93c2ff));
    --_font-family: var(--koinon-font-family, inherit);
    --_heading-font-family: var(--koinon-heading-font-family, var(--_font-family));
    --_font-size: var(--koinon-font-size, inherit);
    --_line-height: var(--koinon-line-height, 1.5);
    --_heading-weight: var(--koinon-heading-weight, 650);
    --_label-weight: var(--koinon-label-weight, 600);
    --_space: var(--koinon-space, 0.25em);
    --_radius-control: var(--koinon-radius-control, 6px);
    --_radius-button: var(--koinon-radius-button, 6px);
    --_radius-card: var(--koinon-radius-card, 8px);
    --_control-height: var(--koinon-control-height, 44px);
    --_control-padding: var(--koinon-control-padding, 12px);
    --_control-border-width: var(--koinon-control-border-width, 1px);
    --_control-background: var(--koinon-control-background, var(--_surface));
    --_control-shadow: var(--koinon-control-shadow, none);
    --_focus-outline: var(--koinon-focus-outline, 3px solid var(--_action));
    --_focus-offset: var(--koinon-focus-offset, 2px);
    --_focus-shadow: var(--koinon-focus-shadow, none);
    --_focus-background: var(--koinon-focus-background, none);
    --_motion: var(--koinon-motion, 1);
    /* A length of time to multiply out: 0 when motion is off. */
    --_quick: calc(var(--_motion) * 120ms);
  }

  @media (prefers-reduced-motion: reduce) {
    .koinon {
      --_motion: 0;
    }
  }
`;
