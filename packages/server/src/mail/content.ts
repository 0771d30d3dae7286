/** What a mail says, before it is text or HTML. */
import { type LanguageMap, pickText, sameLanguage } from '@koinon/i18n/text';
import { oneLine } from './neutral.ts';
import type { MailT } from './words.ts';

/** Words with their own language (BCP 47), '' where it is the mail's own. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

export type MailBlock =
  | { readonly type: 'paragraph'; readonly said: Said }
  | { readonly type: 'heading'; readonly said: Said }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Said[] }
  | {
      readonly type: 'definitions';
      readonly items: readonly { readonly term: Said; readonly description: Said }[];
    }
  /** Somebody's own words, and whose. */
  | { readonly type: 'quote'; readonly said: Said; readonly by: Said | undefined }
  | { readonly type: 'figure'; readonly figure: MailFigure }
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | { readonly type: 'facts'; readonly facts: readonly MailFact[] }
  | { readonly type: 'action'; readonly label: string; readonly url: string }
  /** Blocks in one language, which may be another than the mail's. */
  | { readonly type: 'section'; readonly lang: string; readonly blocks: readonly MailBlock[] };

export interface MailFigure {
  readonly url: string;
  /** What it shows; '' for one that is only decoration. */
  readonly alt: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: Said;
  /** Whose it is; '' where nobody says. */
  readonly credit: string;
}

export interface MailFact {
  readonly label: string;
  /** A line each. */
  readonly lines: readonly Said[];
  /** Where it leads to, shown in full. */
  readonly url?: string | undefined;
}

export interface MailContent {
  /** BCP 47. */
  readonly lang: string;
  readonly subject: string;
  /** What lists of mails show after the subject. */
  readonly preheader: string;
  readonly title: Said;
  /** By whose name one is addressed; undefined while the address is not proved. */
  readonly salutation: string | undefined;
  readonly blocks: readonly MailBlock[];
  readonly footer: readonly FooterLine[];
}

/** With an address where it is a link. */
export interface FooterLine extends Said {
  readonly url?: string | undefined;
}

export const own = (text: string): Said => ({ text, lang: '' });
/** A text of the network's own in the mail's language, or in another one that is marked as such. */
export function say(map: LanguageMap | null | undefined, t: MailT): Said {
  const { text, lang } = pickText(map, t.locale);
  return { text: oneLine(text), lang: lang === '' || sameLanguage(lang, t.locale) ? '' : lang };
}

export const paragraph = (text: string): MailBlock => ({ type: 'paragraph', said: own(text) });

/** The addresses in the order in which they matter: the button's first, those of the footer last. */
export function linksOf({ blocks, footer }: MailContent): string[] {
  const all = blocks.flatMap(flat);
  const actions = all.flatMap(block => (block.type === 'action' ? [block.url] : []));
  const others = all.flatMap(block => {
    if (block.type === 'facts') return block.facts.flatMap(({ url }) => url ?? []);
    return block.type === 'link' ? [block.url] : [];
  });
  return [...new Set([...actions, ...others, ...footer.flatMap(({ url }) => url ?? [])])];
}

const flat = (block: MailBlock): readonly MailBlock[] =>
  block.type === 'section' ? block.blocks.flatMap(flat) : [block];
