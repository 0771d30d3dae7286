/** What `q` of a list of stories looks in. */
import type { Block, Image, LanguageMap, StoryContent } from '@koinon/contract';
import { fold } from '@koinon/i18n/fold';

/** Every word that one can read in a story, folded; different texts on lines of their own. */
export function searchTextOf(content: StoryContent): string {
  const { title, summary, sections, image, gallery, people, links, author } = content;
  const texts = [
    title,
    summary,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ...[...(image ? [image] : []), ...gallery].flatMap(imageTexts),
    ...people.flatMap(({ name, role, organization }) => [name, role, organization]),
    ...links.map(({ text }) => text),
    author?.name,
    author?.organization,
  ];
  // The database cannot hold a NUL.
  const lines = texts.map(text => fold((text ?? '').replaceAll('\0', ' '))).filter(line => line !== '');
  return [...new Set(lines)].join('\n');
}

function textsOf(block: Block): (string | null)[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'definitions':
      return block.items.flatMap(({ term, description }) => [term, description]);
    case 'quote':
      return [block.text, block.attribution];
    case 'statement':
      return [block.text, block.person, block.role];
    case 'figure':
      return imageTexts(block.image);
    default:
      return [block.text];
  }
}

function imageTexts({ alt, caption, creditText }: Image): (string | null)[] {
  const said = (map: LanguageMap | null) => Object.values(map ?? {});
  return [...said(alt), ...said(caption), creditText];
}
