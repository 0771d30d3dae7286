/** The long text of an issue as blocks of a mail, in one language. */
import type { Block, Image } from '@koinon/contract';
import { pickText, sameLanguage } from '@koinon/i18n/text';
import { webUrl } from '../addresses.ts';
import { type MailBlock, own, type Said } from '../content.ts';

/** Smaller pictures show nothing: they would only tell somebody that the mail was opened. */
const LEAST = 16;

/** @param lang BCP 47, of the text */
export function issueBlocks(blocks: readonly Block[], lang: string): MailBlock[] {
  return blocks.flatMap(block => mailBlock(block, lang));
}

function mailBlock(block: Block, lang: string): MailBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', said: own(block.text) }];
    case 'heading':
      return [{ type: 'heading', said: own(block.text) }];
    case 'list':
      return [{ type: 'list', ordered: block.ordered, items: block.items.map(own) }];
    case 'definitions':
      return [
        {
          type: 'definitions',
          items: block.items.map(({ term, description }) => ({
            term: own(term),
            description: own(description),
          })),
        },
      ];
    case 'quote':
      return [quote(block.text, block.attribution)];
    case 'statement':
      return [quote(block.text, [block.person, block.role].filter(Boolean).join(', '))];
    case 'figure':
      return figure(block.image, lang);
    case 'link': {
      const url = webUrl(block.url);
      return [
        url === undefined
          ? { type: 'paragraph', said: own(block.text) }
          : { type: 'link', label: block.text, url },
      ];
    }
  }
}

const quote = (text: string, by: string | null): MailBlock => ({
  type: 'quote',
  said: own(text),
  by: by === null || by === '' ? undefined : own(by),
});

/** The picture as it is at its address: nothing in it says who looks at it. */
function figure({ url, alt, width, height, caption, creditText }: Image, lang: string): MailBlock[] {
  const src = webUrl(url);
  if (src === undefined || width < LEAST || height < LEAST) return [];
  const said = textIn(caption, lang);
  return [
    {
      type: 'figure',
      figure: {
        url: src,
        alt: pickText(alt, lang).text,
        width,
        height,
        caption: said,
        credit: creditText ?? '',
      },
    },
  ];
}

function textIn(map: Image['caption'], lang: string): Said {
  const picked = pickText(map, lang);
  return { text: picked.text, lang: sameLanguage(picked.lang, lang) ? '' : picked.lang };
}
