import type { NetworkRecord, WireEvent } from '@koinon/contract';
import type { Site } from '../http/context.ts';
import { html, type Html, type HtmlValue, safeHref } from './html.ts';
import { page } from './layout.ts';
import { joinHref, networkLinks, subscribeHref } from './network-frame.ts';
import { networkPath } from './paths.ts';
import { eventRows } from './rows.ts';
import { langAttributes, plain, say } from './say.ts';
import type { T } from './words.ts';

export interface IndexPage {
  readonly t: T;
  readonly networks: readonly { readonly network: NetworkRecord; readonly events: readonly WireEvent[] }[];
  readonly site: Site;
  readonly baseUrl: string;
  readonly now: number;
}

/** The front door: the networks with what comes next, and everything else that this server shows. */
export function indexPage({ t, networks, site, baseUrl, now }: IndexPage): Html {
  return page({
    t,
    title: `Koinon – ${t('site.tagline')}`,
    head: html`<meta name="description" content="${t('site.tagline')}" />`,
    inLanguage: locale => `/?lang=${locale}`,
    main: html`<div class="hero">
        <h1>Koinon</h1>
        <p class="lead">${t('site.tagline')}</p>
      </div>
      ${networks.map(({ network, events }) => networkSection(network, events, t, now))} ${look(site, t)}
      ${site.embed && embed(networks[0]?.network, baseUrl, t)}`,
  });
}

function networkSection(network: NetworkRecord, events: readonly WireEvent[], t: T, now: number): Html {
  const { slug, url } = network;
  const feed = `/v1/events.ics?network=${slug}`;
  const join = joinHref(network, t);
  const subscribe = subscribeHref(network, t);
  return html`<section aria-labelledby="${slug}">
    <h2 id="${slug}">${say(network.name, t)}</h2>
    ${
      events.length > 0
        ? html`<h3>${t('site.nextEvents')}</h3>
            ${eventRows(events, t, now, 4)}`
        : html`<p>${t('site.noEvents')}</p>`
    }
    <ul class="actions">
      <li><a href="${networkPath(slug, t)}">${t('networkPage.about')}</a></li>
      ${networkLinks(network, t)}
      ${join !== null && html`<li><a href="${safeHref(join)}">${t('joinPage.title')}</a></li>`}
      ${subscribe !== null && html`<li><a href="${subscribe}">${t('subscribePage.title')}</a></li>`}
      <li><a href="${feed}">${t('site.subscribe')}</a></li>
      ${url !== null && html`<li><a href="${safeHref(url)}">${plain(network.shortName ?? network.name, t)}: ${new URL(url).host}</a></li>`}
    </ul>
  </section>`;
}

function look({ demoPages = [], storybook, docs, mailbox }: Site, t: T): Html {
  return html`<section aria-labelledby="look">
    <h2 id="look">${t('site.look')}</h2>
    ${
      demoPages.length > 0 &&
      html`<h3>${t('site.demoPages')}</h3>
        <ul class="cards">
          ${demoPages.map(
            ({ href, title, lang, description }) =>
              html`<li>
                <a href="${safeHref(href)}" ${langAttributes(lang, t.locale)}>${title}</a>
                ${description !== undefined && html`<p>${description}</p>`}
              </li>`,
          )}
        </ul>`
    }
    <ul class="cards">
      ${mailbox !== undefined && card('/mailbox', t('site.mailbox'), t('site.mailboxHint'))}
      ${storybook !== undefined && card('/storybook/', 'Storybook', t('site.storybook'))}
      ${docs !== undefined && card('/docs/', t('site.docsTitle'), t('site.docs'))}
      ${card('/docs/api', t('site.apiTitle'), t('site.api'))}
      ${card('/openapi.json', 'openapi.json', t('site.openapi'))}
    </ul>
  </section>`;
}

function card(href: string, title: string, text: string): HtmlValue {
  return html`<li>
    <a href="${href}">${title}</a>
    <p>${text}</p>
  </li>`;
}

function embed(network: NetworkRecord | undefined, baseUrl: string, t: T): Html {
  const lines = [
    `<script type="module" src="${baseUrl}/embed/v1/koinon.js"></script>`,
    `<koinon-event-calendar network="${network?.slug ?? 'gr'}"></koinon-event-calendar>`,
  ];
  return html`<section aria-labelledby="embed">
    <h2 id="embed">${t('site.embed')}</h2>
    <p>${t('site.embedHint')}</p>
    <pre tabindex="0" role="region" aria-label="HTML"><code translate="no">${lines.join('\n')}</code></pre>
    <p><a href="/builder?lang=${t.locale}">${t('site.builder')}</a></p>
  </section>`;
}
