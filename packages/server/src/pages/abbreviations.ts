import type { NetworkRecord } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { html, type HtmlValue } from './html.ts';
import { langAttributes } from './say.ts';

/** Text with what it abbreviates spelled out. */
export type Abbreviate = (text: string) => HtmlValue;

export const asItIs: Abbreviate = text => text;

/**
 * Marks the network's own abbreviations (WCAG 3.1.4), each where it stands first: a text full of dotted lines is read by nobody.
 * Make one for each page.
 *
 * @param lang BCP 47: of the text
 */
export function abbreviator(
  { abbreviations }: Pick<NetworkRecord, 'abbreviations'>,
  lang: string,
): Abbreviate {
  if (abbreviations.length === 0) return asItIs;
  // The longest first: «Γεν. Δ/νσης» has «Δ/νσης» in it.
  const forms = abbreviations.map(({ abbreviation }) => abbreviation).sort((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const seen = new Set<string>();
  return text =>
    // With one group, every second part is what was found.
    text.split(found).map((part, index) => {
      const known = index % 2 === 1 && abbreviations.find(({ abbreviation }) => abbreviation === part);
      if (!known || seen.has(part)) return part;
      seen.add(part);
      const { text: expansion, lang: of } = pickText(known.expansion, lang);
      return html`<abbr title="${expansion}" ${langAttributes(of, lang.split('-')[0] ?? lang)}
        >${part}</abbr
      >`;
    });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
