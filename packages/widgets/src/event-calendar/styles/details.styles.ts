import { css } from 'lit';

export const detailsStyles = css`
  .about {
    max-inline-size: 70ch;
  }
  .about > * + *,
  .content > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .lead {
    font-size: 1.0625em;
  }
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .prose-title,
  .day-name,
  .item-name {
    font-weight: var(--_label-weight);
  }
  .prose dt {
    font-weight: var(--_label-weight);
  }
  .prose dd + dt {
    margin-block-start: calc(var(--_space) * 2);
  }
  .quote {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_border);
  }
  .quote figcaption {
    margin-block-start: calc(var(--_space) * 1);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .bullets {
    display: grid;
    gap: calc(var(--_space) * 1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  ol.bullets {
    list-style: decimal;
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3.5);
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    font-size: 0.9375em;
  }
  .notice .icon {
    margin-block-start: 0.25em;
    color: var(--_info);
  }
  .notice.cancelled {
    background: var(--_error-surface);
  }
  .notice.cancelled .icon,
  .notice.cancelled strong {
    color: var(--_error);
  }
  .notice.postponed .icon,
  .notice.postponed strong,
  .notice.rescheduled .icon,
  .notice.rescheduled strong {
    color: var(--_warning);
  }
  .sections {
    margin-block-start: calc(var(--_space) * 5);
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
    gap: calc(var(--_space) * 1) calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .label-heading {
    color: var(--_muted);
    font-family: inherit;
    font-size: 0.9375em;
    font-weight: var(--_label-weight);
    line-height: 1.6;
    text-wrap: wrap;
  }
  .content {
    max-inline-size: 62ch;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }
  .days li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .items {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .items + .day-name {
    margin-block-start: calc(var(--_space) * 3);
  }
  .item-time {
    color: var(--_muted);
    font-weight: 400;
  }
  .organization {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .organization img {
    max-inline-size: 5em;
    max-block-size: 3em;
    inline-size: auto;
    object-fit: contain;
  }
  .parents {
    display: block;
    font-size: 0.9375em;
  }
  .network-role {
    padding-block-end: calc(var(--_space) * 3);
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
  .address {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .files li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1);
  }
  .files .icon {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 6);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .choice:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }
  .registering {
    min-block-size: 3em;
    padding-block-start: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 3);
  }
  koinon-registration-form::part(facts),
  koinon-registration-form::part(until) {
    display: none;
  }
  koinon-registration-form::part(heading) {
    font-size: 1.125em;
  }
  .act {
    padding-block: calc(var(--_space) * 1);
  }
  .footer {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  .share a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    gap: 0.5em;
  }
  .picture {
    margin-block-end: calc(var(--_space) * 4);
  }
  .picture img {
    border-radius: var(--_radius-card);
  }

  @container calendar (inline-size < 36em) {
    .section {
      grid-template-columns: minmax(0, 1fr);
    }
    .act .button {
      inline-size: 100%;
    }
  }
`;
