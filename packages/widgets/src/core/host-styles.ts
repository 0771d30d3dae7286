import { css } from 'lit';
import { controlStyles } from './control-styles.ts';
import { tokens } from './tokens.ts';

/**
 * The contract with the host page. Inherited on purpose: font family and size, `color-scheme`, language,
 * and whether it can be seen and pointed at: a page hides its panels with `visibility` and `pointer-events`, too.
 * Not inherited: everything a host page sets for its own text and that breaks ours (letter spacing, transforms,
 * alignment …). The reset sits on the wrapper inside the shadow root: rules such as `* { letter-spacing: 2px !important }`
 * match the host element, never the wrapper. Lengths are `em`: `rem` would follow the page's root font size.
 */
const reset = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }

  .koinon {
    /* Margins stay inside: through them what is first in a widget would move the whole of it. */
    display: flow-root;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text);
    /* All that makes up a font, then what of it is inherited or a token. */
    font: 400 1em serif;
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    overflow-wrap: break-word;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    cursor: auto;
    user-select: auto;
    -webkit-user-select: auto;
    -webkit-text-fill-color: currentcolor;
    writing-mode: horizontal-tb;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* As wide as a form where the page asks how wide it would like to be: a float, a flex item. What is a container
     for queries says nothing of that by itself. Words, so that it may also be narrower. */
  .koinon::after {
    content: 'mmmmm mmmmm mmmmm mmmmm mmmmm mmmmm mmmmm mmmmm mmmmm';
    display: block;
    line-height: 0;
    visibility: hidden;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  img,
  svg {
    display: block;
    max-inline-size: 100%;
  }
  img {
    block-size: auto;
  }
  .heading {
    font-family: var(--_heading-font-family);
    font-size: 1.25em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
`;

const shared = css`
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* A row of real height where text will come. The colour, not movement, says that it waits. */
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: 0.25em;
    background: var(--_border);
    opacity: 0.6;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: koinon-wait calc(var(--_motion) * 1.6s) ease-in-out infinite alternate;
    }
    @keyframes koinon-wait {
      to {
        opacity: 0.25;
      }
    }
  }

  /* What a fast answer never shows comes 400 ms late. */
  @keyframes koinon-appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }

  @media print {
    .koinon {
      color: #000;
      background: none;
    }
    .screen-only,
    .skeleton {
      display: none !important;
    }
  }
`;

/** Grey rows in the place of a list. */
export const waitingStyles = css`
  .waiting .skeleton {
    animation:
      koinon-appear 1ms linear 400ms both,
      koinon-wait calc(var(--_motion) * 1.6s) ease-in-out 400ms infinite alternate;
  }
`;

/** What every widget's `static styles` begins with. */
export const hostStyles = [tokens, reset, shared, controlStyles];
