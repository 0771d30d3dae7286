import { FRAME_HEIGHT, frameMarkup } from '@koinon/contract/embeds/markup';
import { plain } from '../pages/say.ts';
import { chooseLocale, wordsIn } from '../pages/words.ts';
import { escapeHtml } from '../pages/html.ts';
import type { Found } from './find.ts';

/** oEmbed 1.0, §2.3.4.4: a rich answer. Sizes in CSS pixels, `cache_age` in seconds. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** oEmbed 1.0, §2.3.4.3: what is shown is made by whoever asks, of these words and this picture. */
export interface OEmbedLink {
  readonly version: '1.0';
  readonly type: 'link';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const FRAME_WIDTH = 800;
export const CACHE_AGE = 3600;

export interface Limits {
  readonly maxwidth: number | undefined;
  readonly maxheight: number | undefined;
}

export function oembedOf(found: Found, baseUrl: string, { maxwidth, maxheight }: Limits): OEmbed {
  const { network, embed, options, title } = found;
  const height = Math.min(FRAME_HEIGHT, maxheight ?? FRAME_HEIGHT);
  const t = wordsIn(chooseLocale([options['lang'] ?? ''], network.languages));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: plain(network.name, t),
    provider_url: `${baseUrl}/n/${network.slug}`,
    cache_age: CACHE_AGE,
    html: frameMarkup(embed, baseUrl, network.slug, options, title, height),
    width: Math.min(FRAME_WIDTH, maxwidth ?? FRAME_WIDTH),
    height,
  };
}

export function toXml(answer: OEmbed | OEmbedLink): string {
  const members = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escapeHtml(clean(String(value)))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${members.join('\n')}\n</oembed>\n`;
}

/** Without what XML 1.0 cannot hold at all. */

const clean = (text: string) => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
