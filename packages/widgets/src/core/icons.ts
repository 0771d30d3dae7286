import { html, type TemplateResult } from 'lit';

// Drawn for this project on a grid of 16 units, stroke 1.5, round ends. One string each: what is not used is left out.
export const clockIcon = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.75V8l2.25 1.5';
export const pinIcon =
  'M8 14.25S3.25 10 3.25 6.5a4.75 4.75 0 0 1 9.5 0C12.75 10 8 14.25 8 14.25zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z';
export const screenIcon = 'M2 3.75h12v7.5H2zM5.5 13.75h5M8 11.25v2.5';
export const peopleIcon =
  'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.75 13.5c0-2.35 1.9-3.75 4.25-3.75s4.25 1.4 4.25 3.75M10.75 2.75a2.4 2.4 0 0 1 0 4.5M12 9.9c1.4.5 2.25 1.75 2.25 3.6';
export const infoIcon = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.5v3.25M8 5.05v.1';
export const alertIcon = 'M8 2.25 14.5 13.5h-13zM8 6.5v3.25M8 11.6v.1';
export const offlineIcon =
  'M2 2l12 12M5 7.4a4.6 4.6 0 0 1 1.6-.85M11 7.4a4.6 4.6 0 0 0-1.25-.75M2.5 5a8.2 8.2 0 0 1 2-1.25M13.5 5A8.3 8.3 0 0 0 7 3.1M8 12.4v.1';

/** An icon beside words, which say what it means. */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}
