import type { NetworkRecord } from '@koinon/contract';
import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import type { Again } from './form-page.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import type { PageStatus } from './register-again.ts';
import { htmlResponse } from './respond.ts';
import { plain } from './say.ts';
import type { T } from './words.ts';

/** What one kind of mailed link opens. GET changes nothing; what a form of the page sends comes to `post`. */
export interface Manager {
  get(c: Context<Env>, token: string): Promise<Response>;
  post(c: Context<Env>, token: string, data: URLSearchParams): Promise<Response>;
}

/** One that reads by itself what is posted: it may have a file in it. */
export interface ReceivingManager {
  get(c: Context<Env>, token: string): Promise<Response>;
  receive(c: Context<Env>, token: string): Promise<Response>;
}

/** A path below `/m`: the token is its own only secret, so nothing of it goes into other addresses. */
export const managePath = (token: string, t: T, query: Readonly<Record<string, string>> = {}, below = '') =>
  `/m/${encodeURIComponent(token)}${below}?${new URLSearchParams({ ...query, lang: t.locale })}`;

/** A page that is one person's. */
export function sendPrivate(c: Context<Env>, main: Html, status: PageStatus = 200): Response {
  return htmlResponse(c, main, 'no-store', status);
}

/** To the page again, after something was done: to load it anew does nothing twice. */
export function doneAt(c: Context<Env>, token: string, t: T, what: string): Response {
  return c.body(null, 303, { Location: managePath(token, t, { done: what }) });
}

export interface ManageFrame {
  readonly t: T;
  readonly token: string;
  readonly network: NetworkRecord;
}

/** @param name the page's title, without the network's name */
export function frame(
  { t, token, network }: ManageFrame,
  name: string,
  main: HtmlValue,
  more: { failed?: boolean; below?: string } = {},
): Html {
  const title = more.failed === true ? t('formPage.errorTitle', { title: name }) : name;
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    languages: network.languages,
    inLanguage: locale => `/m/${encodeURIComponent(token)}${more.below ?? ''}?lang=${locale}`,
    main: html`<article class="narrow">${main}</article>`,
  });
}

/** What has just been done, or could not be. */
export function saidBanner({ title, hint }: Again): Html {
  return html`<div class="banner good" tabindex="-1" autofocus>
    <p><strong>${title}</strong></p>
    ${hint !== undefined && html`<p>${hint}</p>`}
  </div>`;
}

/** How something stands: a sentence in strong words, and what follows from it. */
export function stateBanner(
  tone: '' | 'good' | 'bad' | 'quiet',
  title: HtmlValue,
  hints: readonly HtmlValue[],
): Html {
  return html`<div class="banner ${tone}">
    <p><strong>${title}</strong></p>
    ${hints.filter(hint => hint !== null && hint !== false && hint !== '').map(hint => html`<p>${hint}</p>`)}
  </div>`;
}

export interface DeadLink {
  readonly t: T;
  readonly token: string;
  readonly title: string;
  readonly hint: string;
  /** What one can do instead, the best first. */
  readonly ways: readonly { readonly href: string; readonly text: HtmlValue }[];
}

/** A link that leads nowhere, or no longer. */
export function deadLinkPage({ t, token, title, hint, ways }: DeadLink): Html {
  return page({
    t,
    title: `${title} – Koinon`,
    robots: 'noindex',
    inLanguage: locale => `/m/${encodeURIComponent(token)}?lang=${locale}`,
    main: html`<article class="narrow">
      <h1>${title}</h1>
      <p>${hint}</p>
      <ul class="actions">
        ${ways.map(({ href, text }, index) => html`<li><a class="button ${index > 0 && 'second'}" href="${href}">${text}</a></li>`)}
      </ul>
    </article>`,
  });
}
