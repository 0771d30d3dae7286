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
  | { readonly type: 'facts'; readonly facts: readonly MailFact[] }
  | { readonly type: 'action'; readonly label: string; readonly url: string };

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
  readonly footer: readonly Said[];
}

export const own = (text: string): Said => ({ text, lang: '' });
/** A text of the network's own in the mail's language, or in another one that is marked as such. */
export function say(map: LanguageMap | null | undefined, t: MailT): Said {
  const { text, lang } = pickText(map, t.locale);
  return { text: oneLine(text), lang: lang === '' || sameLanguage(lang, t.locale) ? '' : lang };
}

export const paragraph = (text: string): MailBlock => ({ type: 'paragraph', said: own(text) });

/** The addresses in the order in which they matter: the button's first. */
export function linksOf({ blocks }: MailContent): string[] {
  const actions = blocks.flatMap(block => (block.type === 'action' ? [block.url] : []));
  const facts = blocks.flatMap(block =>
    block.type === 'facts' ? block.facts.flatMap(({ url }) => url ?? []) : [],
  );
  return [...new Set([...actions, ...facts])];
}
