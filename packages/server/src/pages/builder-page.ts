/** The embed builder (`/builder`): for a web team's first minute. Without scripts it is a page of lines to copy. */
import type { NetworkRecord, WireEvent } from '@koinon/contract';
import { EMBEDS, type Embed, type EmbedOptions } from '@koinon/contract/embeds';
import {
  EMBED_FORMS,
  policyText,
  recipe,
  trustedTypesText,
  type EmbedForm,
} from '@koinon/contract/embeds/recipe';
import { createTranslator, type BuilderMessages, type Translator } from '@koinon/i18n';
import { builderEl } from '@koinon/i18n/builder/el';
import { builderEn } from '@koinon/i18n/builder/en';
import { builderPt } from '@koinon/i18n/builder/pt';
import type { Locale } from '@koinon/i18n/text';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

const words: Readonly<Record<Locale, Translator<BuilderMessages>>> = {
  el: createTranslator<BuilderMessages>('el', builderEl),
  pt: createTranslator<BuilderMessages>('pt', builderPt),
  en: createTranslator<BuilderMessages>('en', builderEn),
};

/** The builder's own file, this server's answers and this server's frames. */
export const BUILDER_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types koinon#builder',
].join('; ');

export interface BuilderPage {
  readonly t: T;
  /** Each with the next of its events that one can register for here. */
  readonly networks: readonly { readonly network: NetworkRecord; readonly event: WireEvent | undefined }[];
  /** The server's public address. */
  readonly baseUrl: string;
  /** Whether there are embed files at all. */
  readonly scripts: boolean;
  /** The query of the page's address, without `lang`: links to other languages keep it. */
  readonly query: string;
}

export function builderPage({ t, networks, baseUrl, scripts, query }: BuilderPage): Html {
  const b = words[t.locale];
  return page({
    t,
    title: `${b('builder.title')} – Koinon`,
    head: html`<meta name="description" content="${b('builder.lead')}" />${
        scripts && html`<script type="module" src="/embed/v1/builder.js"></script>`
      }`,
    inLanguage: locale => `/builder?${query && `${query}&`}lang=${locale}`,
    breadcrumb: [{ href: `/?lang=${t.locale}`, text: t('page.home') }],
    main: html`<h1>${b('builder.title')}</h1>
      <p class="lead">${b('builder.lead')}</p>
      <koinon-embed-builder api="/" address="${baseUrl}" keep-address lang="${t.locale}">
        <p class="note">${b('builder.noScript')}</p>
        ${networks.map(one => networkLines(one, b, t, baseUrl))}
      </koinon-embed-builder>`,
  });
}

type Shown = BuilderPage['networks'][number];

function networkLines({ network, event }: Shown, b: Translator<BuilderMessages>, t: T, base: string): Html {
  return html`<section aria-labelledby="lines-${network.slug}">
    <h2 id="lines-${network.slug}">${say(network.name, t)}</h2>
    ${EMBEDS.map(embed => {
      const options = usualOptions(embed, network, event);
      return options && widgetLines(embed, options, { network, event }, b, t, base);
    })}
  </section>`;
}

/** What the widget needs to be of any use in this network; null where it is of none. */
function usualOptions(
  { name }: Embed,
  network: NetworkRecord,
  event: WireEvent | undefined,
): EmbedOptions | null {
  switch (name) {
    case 'event-calendar':
      return {};
    case 'registration-form':
      return event && network.privacy ? { 'event-id': event.id } : null;
    case 'membership-form':
      return network.privacy ? {} : null;
    case 'newsletter-signup':
      return network.newsletter && network.privacy ? {} : null;
    case 'newsletter-archive':
      return network.newsletter ? {} : null;
    case 'story-submission':
      return network.stories && network.privacy ? {} : null;
    case 'story-gallery':
      return network.stories ? {} : null;
  }
}

function widgetLines(
  embed: Embed,
  options: EmbedOptions,
  { network, event }: Shown,
  b: Translator<BuilderMessages>,
  t: T,
  base: string,
): Html {
  const of = options['event-id'] !== undefined && event ? event.name : (network.shortName ?? network.name);
  const made = (form: EmbedForm) =>
    recipe({
      form,
      embed,
      network: network.slug,
      options,
      base,
      title: `${b(`builder.shows.${embed.name}`)} – ${plain(of, t)}`,
      lang: t.locale,
    });
  const lines = (form: EmbedForm): HtmlValue => {
    const { body, policy, trustedTypes } = made(form);
    const types = trustedTypesText(trustedTypes);
    return html`${box(body, b(`builder.form.${form}`))}
      <p class="note">${b('builder.lines.policy')}. ${b('builder.policyHint')}</p>
      ${box(policyText(policy), b('builder.lines.policy'))}
      ${
        types !== '' &&
        html`<p class="note">${b('builder.typesHint')}</p>
          ${box(types, b('builder.lines.types'))}`
      }`;
  };
  const [first, ...others] = EMBED_FORMS;
  return html`<h3>${b(`builder.widget.${embed.name}`)}</h3>
    <p>${b(`builder.widgetHint.${embed.name}`)}</p>
    ${lines(first)}
    ${others.map(
      form =>
        html`<details>
          <summary>${b(`builder.form.${form}`)}</summary>
          ${lines(form)}
        </details>`,
    )}`;
}

const box = (text: string, label: string): Html =>
  html`<pre tabindex="0" role="region" aria-label="${label}"><code translate="no">${text}</code></pre>`;
