/** A page that may not send leads to one that may. */
import { html, nothing } from 'lit';
import { safeUrl, type Settings } from '../../core/index.ts';
import type { FormState } from '../form.model.ts';

/** The server's own page with a form, where the server is known. */
export const pageOf = (
  { api, network }: Pick<Settings, 'api' | 'network'>,
  form: string,
): string | undefined =>
  api === undefined || network === undefined ? undefined : `${api}/f/${network}/${form}`;

/** @param url of the server's own page with the form */
export function renderPageLink(
  { failure }: FormState,
  url: string | null | undefined,
  words: string | undefined,
): unknown {
  const href = failure?.kind === 'site' ? safeUrl(url) : undefined;
  return href && words ? html`<p class="page-link"><a href=${href}>${words}</a></p>` : nothing;
}
