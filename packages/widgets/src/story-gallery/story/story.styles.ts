import { css } from 'lit';

export const storyStyles = css`
  .story > .kind {
    margin-block-start: calc(var(--_space) * 2);
  }
  .byline,
  .translations,
  .story > .quiet {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .translations a {
    display: inline-block;
    min-block-size: 24px;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .figure {
    margin-block-start: calc(var(--_space) * 5);
  }
  .figure .shown {
    display: block;
  }
  .figure img {
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }
  .figure figcaption {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .credit {
    white-space: pre-wrap;
  }
  .part {
    margin-block-start: calc(var(--_space) * 8);
  }
  .part-title {
    font-size: 1.3125em;
  }
  .inner-title {
    font-size: 1.0625em;
  }
  .part > .part-title + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .prose > * {
    max-inline-size: 66ch;
  }
  .prose > .figure {
    max-inline-size: none;
  }
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 3.5);
  }
  .prose > * + .inner-title {
    margin-block-start: calc(var(--_space) * 5);
  }
  .prose dt {
    font-weight: var(--_label-weight);
  }
  .prose dd {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .prose dd + dt {
    margin-block-start: calc(var(--_space) * 3);
  }
  .bullets {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-inline-start: 1.375em;
    list-style: disc;
  }
  ol.bullets {
    list-style: decimal;
  }
  .bullets > ::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .quote {
    padding-inline-start: calc(var(--_space) * 5);
    border-inline-start: 3px solid var(--_action);
  }
  .quote blockquote {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .quote figcaption {
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  abbr {
    text-decoration: underline dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .external .icon,
  .external .host {
    font-size: 0.875em;
  }
  .external .icon {
    display: inline-block;
    margin-inline-start: 0.35em;
    vertical-align: -0.05em;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 5);
    align-items: start;
  }
  .pictures .figure {
    margin: 0;
  }
  .facts {
    margin-block-start: calc(var(--_space) * 9);
    border-block-end: 1px solid var(--_border);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: calc(var(--_space) * 1) calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .fact-title {
    color: var(--_muted);
    font-family: inherit;
    font-size: 0.9375em;
    font-weight: var(--_label-weight);
    line-height: 1.6;
  }
  .fact ul {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .person {
    font-weight: var(--_label-weight);
  }
  .facts ~ .quiet {
    margin-block-start: calc(var(--_space) * 4);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    align-items: center;
    margin-block-start: calc(var(--_space) * 5);
  }
  .shared {
    margin-block-start: var(--_space);
    overflow-wrap: anywhere;
  }
  .share a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
  }

  @container gallery (inline-size < 32em) {
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container gallery (inline-size < 24em) {
    .share .button {
      inline-size: 100%;
    }
  }
`;
