import type { NetworkRecord } from '@koinon/contract';
import { EMBEDS, optionsOf, type Embed, type EmbedOption, type EmbedOptions } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import { humanPath } from '@koinon/contract/embeds/recipe';
import type { Locale } from '@koinon/i18n/text';
import { discovery } from '../oembed/discovery.ts';
import { html, Html, type HtmlValue } from '../pages/html.ts';
import { iconPath } from '../pages/styles.ts';
import type { T } from '../pages/words.ts';
import { frameStylesheetPath } from './styles.ts';
import { embedTitle, framedOptions } from './targets.ts';
import { frameWords } from './words.ts';

interface Frame {
  readonly t: T;
  readonly title: string;
  /** Sites whose pages may hold the frame. */
  readonly origins: readonly string[];
  readonly head: HtmlValue;
  readonly main: HtmlValue;
}

/**
 * Links and forms leave the frame for the whole window: they are the page's, as they were with a tag, and what they lead
 * to cannot be framed.
 */
function framePage({ t, title, origins, head, main }: Frame): Html {
  return html`<!doctype html>
    <html lang="${t.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="koinon-hosts" content="${origins.join(' ')}" />
        <base target="_top" />
        <title>${title}</title>
        <link rel="icon" href="${iconPath}" type="image/svg+xml" />
        <link rel="stylesheet" href="${frameStylesheetPath}" />
        ${head}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `;
}

/** Both sides of a frame speak from the files that belong to this server. */
const guest = html`<script type="module" src="/embed/v1/frame-guest.js"></script>`;

export interface WidgetFrame {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly embed: Embed;
  readonly options: EmbedOptions;
  readonly origins: readonly string[];
  readonly baseUrl: string;
  /** Of the request. */
  readonly url: string;
  /** Whether the server has embed files at all. */
  readonly scripts: boolean;
}

/** The page of one widget. Without scripts it is a link to the page where the same is done without them. */
export function widgetFrame(view: WidgetFrame): Html {
  const { t, network, embed, options, origins, baseUrl, url, scripts } = view;
  const title = embedTitle(embed, network, t);
  const human = humanPath(embed, network.slug, options, t.locale);
  const fallback = html`<p><a href="${human}">${title}</a></p>`;
  const attributes = { network: network.slug, ...framedOptions(embed, options) };
  return framePage({
    t,
    title,
    origins,
    head: html`<link rel="canonical" href="${baseUrl + human}" /> ${discovery(baseUrl, url)}
      ${
        scripts &&
        html`<script
            type="module"
            src="/embed/v1/koinon.js"
            data-network="${network.slug}"
            data-lang="${t.locale}"
          ></script>
          ${guest}`
      }`,
    main: new Html(tagMarkup(embed, attributes, fallback.text)),
  });
}

export interface RefusedFrame {
  readonly locale: Locale;
  readonly t: T;
  readonly origins: readonly string[];
  /** What is wrong, one sentence each. */
  readonly reasons: readonly string[];
  readonly scripts: boolean;
}

/** In the place of a widget whose address says what cannot be: for whoever edits the page around it. */
export function refusedFrame({ t, origins, reasons, scripts }: RefusedFrame): Html {
  const words = frameWords(t.locale);
  return framePage({
    t,
    title: words('frame.refused'),
    origins,
    head: scripts && guest,
    main: html`<div class="refused">
      <h1>${words('frame.refused')}</h1>
      <p>${words('frame.refusedHint')}</p>
      <ul>
        ${reasons.map(reason => html`<li>${reason}</li>`)}
      </ul>
    </div>`,
  });
}

/** Names of what there is. */
export function unknownReason(name: string, locale: Locale): string {
  return frameWords(locale)('frame.unknown', {
    name: name.slice(0, 60),
    names: EMBEDS.map(embed => embed.name).join(', '),
  });
}

export function optionReasons(
  embed: Embed,
  { refused, missing }: { readonly refused: readonly string[]; readonly missing: readonly string[] },
  locale: Locale,
): string[] {
  const words = frameWords(locale);
  return optionsOf(embed).flatMap(option => {
    const { name } = option;
    if (refused.includes(name)) return [`${words('frame.value', { name })} ${hint(option, locale)}`.trim()];
    return missing.includes(name)
      ? [`${words('frame.missing', { name })} ${hint(option, locale)}`.trim()]
      : [];
  });
}

function hint(option: EmbedOption, locale: Locale): string {
  const words = frameWords(locale);
  switch (option.kind) {
    case 'choice':
      return words('frame.choices', { values: option.values.join(', ') });
    case 'number':
      return words('frame.range', { min: option.min, max: option.max });
    case 'date':
      return words('frame.date');
    case 'id':
      return words('frame.id');
    case 'ids':
      return words('frame.ids');
    default:
      return '';
  }
}
