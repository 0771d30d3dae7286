/** That a mail has been sent, and where to: what every form says at its end. */
import { html, type TemplateResult } from 'lit';

export const mailIcon = 'M2 3.75h12v8.5H2zM2.25 4.25 8 8.75l5.75-4.5';

/** Stands in a sentence for the address. */
export const ADDRESS = '\u0000';

/** An address in the middle of a sentence of any direction. */
export function mailed(sentence: string, email: string): TemplateResult {
  const [before = '', after = ''] = sentence.split(ADDRESS);
  return html`${before}<strong><bdi>${email}</bdi></strong
    >${after}`;
}
