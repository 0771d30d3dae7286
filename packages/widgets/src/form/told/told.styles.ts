import { css } from 'lit';
import { proseStyles } from './prose.styles.ts';

/** Text in light markup, and pictures. */
export const toldStyles = css`
  ${proseStyles}
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }
  .tool {
    padding-inline: calc(var(--_space) * 3);
    font-size: 0.9375em;
  }
  .field > .writing {
    min-block-size: 9em;
    margin-block-start: var(--_space);
  }
  .notes {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .notes p {
    margin-block-start: var(--_space);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_info);
  }
  .preview.fold {
    margin-block-start: calc(var(--_space) * 2);
    border: 0;
  }
  .preview > summary {
    color: var(--_link);
    font-weight: 400;
  }
  .drawn {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    overflow-wrap: anywhere;
  }
  .review .prose,
  .drawn .prose {
    max-inline-size: 62ch;
  }
  .prose .icon {
    display: inline-block;
    margin-inline-start: 0.25em;
    vertical-align: -0.125em;
  }
  .prose dt {
    font-weight: var(--_label-weight);
  }
  .prose dd {
    margin-inline-start: 0;
  }
  .prose .quote {
    margin-inline: 0;
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_border);
  }
  .prose .quote > * {
    margin: 0;
  }
  .prose figcaption {
    color: var(--_muted);
  }
  .pictures {
    padding: 0;
    list-style: none;
  }
  .entry.picture > fieldset.field {
    margin-block-start: calc(var(--_space) * 6);
  }
  .review > div:has(.prose) {
    align-items: start;
  }
  .left-out {
    margin-block-start: calc(var(--_space) * 2);
  }
  .picture-head {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    align-items: start;
    padding-block-start: calc(var(--_space) * 2);
  }
  .thumb {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    overflow: hidden;
  }
  .thumb > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .picture-name {
    overflow-wrap: anywhere;
    font-weight: var(--_label-weight);
  }
  .picture-status {
    color: var(--_muted);
    line-height: 1.4;
  }
  .picture-status.failed {
    color: var(--_error);
  }
  .picture-head progress {
    display: block;
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: 0.75em;
    margin-block: var(--_space);
    accent-color: var(--_action);
  }
  .picture-head .button {
    margin-block-start: calc(var(--_space) * 2);
  }
  .picture-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
    margin-inline-start: calc(var(--_control-padding) * -1);
  }
  .picture > .remark.said {
    margin-block-start: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_warning);
    line-height: 1.4;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    align-items: center;
    margin-block: calc(var(--_space) * 3);
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    align-items: center;
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 2px dashed var(--_control-border);
    border-radius: var(--_radius-card);
  }
  .drop.over {
    border-style: solid;
    border-color: var(--_action);
    background: var(--_surface-raised);
  }
  .camera {
    display: none;
  }
  @media (any-pointer: coarse) {
    .camera {
      display: inline-flex;
    }
  }
  @media (hover: none) {
    .pointer {
      display: none;
    }
  }
  @container form (inline-size < 24em) {
    .picture-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .picture.entry {
      padding: calc(var(--_space) * 3);
    }
  }
`;
