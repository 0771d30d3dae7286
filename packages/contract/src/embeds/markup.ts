/** What a web team copies: an embed as a tag, a placeholder, a frame or a WordPress shortcode. Same on the server and in the builder. */
import { type Embed, type EmbedOptions } from './embeds.ts';

/** Text of an attribute's value, in double quotes. */
export function attributeText(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attributes(options: EmbedOptions, prefix = ''): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${attributeText(value)}"`}`)
    .join('');
}

/**
 * `<koinon-event-calendar view="month"></koinon-event-calendar>`.
 *
 * @param fallback HTML for visitors without JavaScript, written by the caller
 */
export function tagMarkup(embed: Embed, options: EmbedOptions, fallback = ''): string {
  return `<${embed.tag}${attributes(options)}>${fallback}</${embed.tag}>`;
}

/** `<div data-koinon="event-calendar" data-view="month"></div>`, for editors that drop tags they do not know. */
export function placeholderMarkup(embed: Embed, options: EmbedOptions, fallback = ''): string {
  return `<div data-koinon="${embed.name}"${attributes(options, 'data-')}>${fallback}</div>`;
}

/** Path and query of an embed's framed page: `/w/{network}/{name}`. `network` is in the path. */
export function framePath(embed: Embed, network: string, options: EmbedOptions): string {
  const query = new URLSearchParams(Object.entries(options).filter(([name]) => name !== 'network'));
  const text = query.toString();
  return `/w/${encodeURIComponent(network)}/${embed.name}${text && `?${text}`}`;
}

/** CSS pixels that a frame is high until its page says how high it is. */
export const FRAME_HEIGHT = 640;

/**
 * A frame of an embed. It scrolls by itself; where the page has `koinon.js` or `frame.js`, it is as high as what it holds.
 * Without a border by the obsolete attribute that every editor keeps: a strict policy takes no `style`.
 *
 * @param base address of the server, without a trailing slash
 * @param title what the frame holds, for those who hear the page (WCAG 2.2, 4.1.2)
 */
export function frameMarkup(
  embed: Embed,
  base: string,
  network: string,
  options: EmbedOptions,
  title: string,
  height: number = FRAME_HEIGHT,
): string {
  const address = base + framePath(embed, network, options);
  return `<iframe src="${attributeText(address)}" title="${attributeText(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" allow="" referrerpolicy="strict-origin"></iframe>`;
}

/** `[koinon_event_calendar view="month"]`. A value that a shortcode cannot hold (brackets, quotes) is left out. */
export function shortcodeMarkup(embed: Embed, options: EmbedOptions): string {
  const parts = Object.entries(options)
    .filter(([, value]) => !/[[\]"<>]/.test(value))
    .map(([name, value]) => ` ${name.replaceAll('-', '_')}="${value === '' ? 'true' : value}"`);
  return `[${embed.tag.replaceAll('-', '_')}${parts.join('')}]`;
}

/** The script of a whole site. */
export function scriptMarkup(
  base: string,
  file: string,
  { integrity, data = {} }: { integrity?: string | undefined; data?: EmbedOptions } = {},
): string {
  const pinned = integrity ? ` crossorigin integrity="${attributeText(integrity)}"` : '';
  return `<script type="module"${pinned} src="${attributeText(`${base}/embed/${file}`)}"${attributes(data, 'data-')}></script>`;
}
