import { css } from 'lit';

/** Container queries, never the window's width: an agency's column decides. */
export const galleryStyles = css`
  .gallery {
    container: gallery / inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 4);
  }
  .search {
    position: relative;
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .search > .icon {
    position: absolute;
    inset-block-start: calc((var(--_control-height) - 1em) / 2);
    inset-inline-start: var(--_control-padding);
    color: var(--_muted);
    pointer-events: none;
  }
  .search .control {
    padding-inline-start: calc(var(--_control-padding) + 1.625em);
  }
  .unfold .icon {
    font-size: 0.875em;
    transition: rotate var(--_quick);
  }
  .unfold[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .unfold .count {
    min-inline-size: 1.5em;
    border-radius: 1em;
    background: var(--_action);
    color: var(--_on-action);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }
  .facet legend {
    padding: 0;
    font-weight: var(--_label-weight);
  }
  .facet ul {
    max-block-size: 16em;
    margin-block-start: var(--_space);
    /* The focus ring of a box stands out over it. */
    padding-inline: 0.375em;
    margin-inline: -0.375em;
    overflow-y: auto;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.25em;
    padding-block: 0.3125em;
    line-height: 1.25;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_action);
  }
  .choice .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_action);
    border-radius: 2em;
    background: color-mix(in oklab, var(--_action) 10%, var(--_surface));
    color: var(--_action);
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: start;
  }
  .chip .icon {
    font-size: 0.75em;
  }
  .chip:hover {
    border-color: var(--_action-hover);
    color: var(--_action-hover);
  }
  .clear {
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    color: var(--_link);
    font-size: 0.9375em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .clear:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 2px;
  }
  .total {
    margin-block-start: calc(var(--_space) * 4);
  }

  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 8) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 4);
  }
  .renewing {
    animation: koinon-fade 1ms linear 400ms both;
  }
  @keyframes koinon-fade {
    to {
      opacity: 0.5;
    }
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
  }
  /* Without a picture the words begin where the others' pictures do, under a line that says so. */
  .card.plain {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 3px solid var(--_action);
  }
  .card.plain .title {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .frame {
    overflow: hidden;
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }
  .frame img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    transition: scale calc(var(--_motion) * 240ms) ease-out;
  }
  .card:hover .frame img {
    scale: calc(1 + 0.02 * var(--_motion));
  }
  .kind {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .kind:empty {
    display: none;
  }
  .title {
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .link {
    color: var(--_text);
    font-weight: inherit;
    text-align: start;
    text-decoration-color: transparent;
  }
  .link:hover,
  .card:hover .link {
    color: var(--_link-hover);
    text-decoration-color: currentColor;
  }
  button.link {
    text-decoration-line: underline;
    text-underline-offset: 0.15em;
  }
  /* The whole card is the link's target. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-card);
  }
  .link:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .link:focus-visible::after {
    outline: var(--_focus-outline);
    outline-offset: calc(var(--_focus-offset) + 4px);
    box-shadow: var(--_focus-shadow);
  }
  .meta {
    margin-block-start: calc(var(--_space) * 2);
  }
  .meta:not(:has(*)) {
    display: none;
  }
  .way {
    margin-block-start: calc(var(--_space) * 3);
  }
  .back {
    margin-inline-start: calc(-1 * (var(--_control-padding) + 0.125em));
  }
  .story {
    max-inline-size: 46em;
    margin-block-start: calc(var(--_space) * 2);
  }
  .story-title {
    font-size: 1.75em;
    line-height: 1.2;
  }
  .lead {
    margin-block-start: calc(var(--_space) * 4);
    max-inline-size: 62ch;
    font-size: 1.125em;
  }
  .text-waiting {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 6);
  }

  .name-row {
    inline-size: min(100%, 9em);
    block-size: 1.875em;
  }
  .search-row {
    flex: 1 1 14em;
    max-inline-size: 26em;
    block-size: var(--_control-height);
    animation: none;
    opacity: 0.4;
  }
  .picture-row {
    block-size: auto;
    aspect-ratio: 3 / 2;
    border-radius: 0;
  }
  .kind-row {
    inline-size: 6em;
    block-size: 1em;
  }
  .title-row,
  .summary-row {
    block-size: 2.75em;
    margin-block-start: calc(var(--_space) * 2);
  }
  .story-title-row {
    inline-size: min(100%, 22em);
    block-size: 2.25em;
  }
  @container gallery (inline-size < 24em) {
    .story-title {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .card.plain {
      border-color: CanvasText;
    }
    .link:focus-visible::after {
      outline: 3px solid Highlight;
    }
    .chip {
      border-color: ButtonBorder;
    }
  }
`;
