import { html, type Html, type HtmlValue } from './html.ts';

/** What it is called, and what it is. */
export type Fact = readonly [label: HtmlValue, value: HtmlValue];

/** Facts beside their names; those of which nothing is known are left out. */
export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="facts">${factRows(facts)}</dl>`;
}

/** The same for a list of another look. */
export function factRows(facts: readonly Fact[]): Html[] {
  return facts
    .filter(([, value]) => isKnown(value))
    .map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    );
}

const isKnown = (value: HtmlValue) =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);
