import { EMBED_ID, EMBEDS, SHARED_OPTIONS, type EmbedOption } from '@koinon/contract/embeds';

/** White space as ECMAScript's `\s`, for a character class of PCRE's, whose own `\s` is another set. */
const WHITE_SPACE =
  '\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}';

/** A pattern as PHP's `preg_match` takes it. `D`: `$` is the very end. With `u`, PCRE's `\d` would be every script's digits. */
export function toPcre({ source }: RegExp): string {
  if (/#|\(\?|\[[^\]]*\\d/.test(source))
    throw new Error(`A pattern that PHP would read otherwise: ${source}`);
  return `#${source.replaceAll('\\d', '[0-9]').replaceAll('\\s', WHITE_SPACE)}#Du`;
}

function plain(option: EmbedOption): Record<string, unknown> {
  switch (option.kind) {
    case 'text':
      return { ...option, pattern: toPcre(option.pattern), js: option.pattern.source };
    case 'id':
    case 'ids':
      return { ...option, js: EMBED_ID.source };
    default:
      return { ...option };
  }
}

/** `koinon/embeds.json`: the one list of embeds for PHP (`id`, `pattern`: PCRE) and for the editor's script (`js`). */
export function embedList(): string {
  const list = {
    id: toPcre(EMBED_ID),
    shared: SHARED_OPTIONS.map(plain),
    embeds: EMBEDS.map(embed => ({ ...embed, options: embed.options.map(plain) })),
  };
  return JSON.stringify(list, null, 2);
}
