/**
 * Everything that a web team puts on its page for one embed, and what its Content-Security-Policy has to allow for it.
 * The same on the server's page and in the builder.
 */

import type { Embed, EmbedName, EmbedOptions } from './embeds.ts';
import {
  attributeText,
  frameMarkup,
  placeholderMarkup,
  scriptMarkup,
  shortcodeMarkup,
  tagMarkup,
} from './markup.ts';

/** How an embed can be written. */
export const EMBED_FORMS = ['tag', 'div', 'frame', 'wordpress'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** One version's files and their hashes, as `integrity.json` has them. */
export interface Pin {
  /** `1.2.3`. */
  readonly version: string;
  /** `sha384-…` by path below the embed folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface RecipeRequest {
  readonly form: EmbedForm;
  readonly embed: Embed;
  readonly network: string;
  /** As `readOptions` gives them. */
  readonly options: EmbedOptions;
  /** Address of the server, without a slash at the end. */
  readonly base: string;
  /** What is shown, in a few words: the link for visitors without JavaScript, the name of a frame. */
  readonly title: string;
  /** BCP 47: of the page behind that link. */
  readonly lang: string;
  /** Name of a theme of the server's. */
  readonly theme?: string | undefined;
  /** For files that never change; not for WordPress, whose plug-in has settings of its own. */
  readonly pin?: Pin | undefined;
}

export interface Recipe {
  /** For the page's head, '' where nothing belongs there. */
  readonly head: string;
  /** For the place where the embed is to stand; lines without an indent. */
  readonly body: string;
  /** What the page's policy must allow, sources by directive. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
  /** The policies that are made, for a page that enforces Trusted Types. */
  readonly trustedTypes: readonly string[];
  /** Whether the hash covers all that runs; undefined where nothing is pinned. */
  readonly covered: boolean | undefined;
}

/** Where people find the same without scripts: path and query. */
export function humanPath({ name }: Embed, network: string, options: EmbedOptions, lang: string): string {
  const { list, lists, template, 'event-id': event = '' } = options;
  const at = (path: string, query: Readonly<Record<string, string | undefined>> = {}) => {
    const said = Object.entries({ ...query, lang }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    );
    return `${path}?${new URLSearchParams(said)}`;
  };
  const paths: Readonly<Record<EmbedName, () => string>> = {
    'event-calendar': () => at(`/e/${network}`),
    'registration-form': () => at(`/f/${network}/registration`, { event }),
    'membership-form': () => at(`/f/${network}/membership`),
    'newsletter-signup': () => at(`/f/${network}/newsletter`, { lists }),
    'newsletter-archive': () => at(`/n/${network}/newsletter`, { list }),
    'story-submission': () => at(`/f/${network}/story`, { template }),
    'story-gallery': () => at(`/s/${network}`),
  };
  return paths[name]();
}

/** The options that a frame can have: it has an address and a head of its own. */
export function frameOptions(embed: Embed, options: EmbedOptions): EmbedOptions {
  const pageOnly = new Set(embed.options.filter(option => option.pageOnly).map(({ name }) => name));
  return Object.fromEntries(Object.entries(options).filter(([name]) => !pageOnly.has(name)));
}

export function recipe(request: RecipeRequest): Recipe {
  const { form, embed, network, base, title, lang, theme } = request;
  const pin = form === 'wordpress' ? undefined : request.pin;
  const options = { network, ...request.options };
  const link = `<a href="${attributeText(base + humanPath(embed, network, request.options, lang))}">${attributeText(title)}</a>`;
  const file = form === 'frame' ? 'frame.js' : form === 'tag' && pin ? `${embed.tag}.js` : 'koinon.js';
  const script = scriptMarkup(base, `${pin?.version ?? 'v1'}/${file}`, { integrity: pin?.integrity[file] });
  const sources = theme === undefined ? {} : { 'style-src': [base] };
  const head = theme === undefined ? '' : themeMarkup(base, theme, pin);
  if (form === 'frame') {
    // It does not know the language of the page around it.
    const inside = { lang, ...frameOptions(embed, request.options) };
    const frame = frameMarkup(embed, base, network, inside, title);
    return {
      head,
      body: `${script}\n${frame}`,
      policy: { 'frame-src': [base], 'script-src': [base], ...sources },
      trustedTypes: [],
      covered: pin && true,
    };
  }
  const markup = {
    tag: () => `${script}\n${tagMarkup(embed, options, link)}`,
    div: () => `${script}\n${placeholderMarkup(embed, options, link)}`,
    wordpress: () => shortcodeMarkup(embed, options),
  }[form];
  return {
    head,
    body: markup(),
    policy: { 'script-src': [base], 'connect-src': [base], 'img-src': [base], ...sources },
    trustedTypes: [form === 'tag' && pin ? `koinon#${embed.tag}` : 'koinon#html'],
    covered: pin && form === 'tag',
  };
}

/** The style sheet of a theme. */
export function themeMarkup(base: string, theme: string, pin?: Pin): string {
  const file = `themes/${theme}.css`;
  const integrity = pin?.integrity[file];
  const pinned = integrity ? ` crossorigin integrity="${attributeText(integrity)}"` : '';
  return `<link rel="stylesheet"${pinned} href="${attributeText(`${base}/embed/${pin?.version ?? 'v1'}/${file}`)}">`;
}

/** `script-src https://n.example;`, a line each. */
export function policyText(policy: Recipe['policy']): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')};`)
    .join('\n');
}

export function trustedTypesText(names: readonly string[]): string {
  return names.length === 0 ? '' : `require-trusted-types-for 'script'; trusted-types ${names.join(' ')};`;
}
