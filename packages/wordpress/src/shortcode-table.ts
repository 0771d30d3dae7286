import { EMBEDS, optionsOf, SHARED_OPTIONS, type EmbedOption } from '@koinon/contract/embeds';

const code = (text: string) => `\`${text}\``;

function values(option: EmbedOption): string {
  switch (option.kind) {
    case 'choice':
      return option.values.map(code).join(' ');
    case 'number':
      return `${code(String(option.min))} … ${code(String(option.max))}`;
    case 'date':
      return code('YYYY-MM-DD');
    case 'id':
      return 'an id';
    case 'ids':
      return 'ids with commas between';
    case 'flag':
      return `${code('true')}, or the name alone`;
    case 'text':
      return 'a text';
  }
}

const row = (shortcode: string, option: EmbedOption) =>
  `| ${shortcode} | ${code(option.name.replaceAll('-', '_'))}${option.required ? ' (needed)' : ''} | ${values(option)} | ${option.standard === undefined ? '' : code(option.standard)} |`;

/** The table of docs/wordpress.md, not aligned. */
export function shortcodeTable(): string {
  const rows = EMBEDS.flatMap(embed => {
    const own = optionsOf(embed).filter(option => !SHARED_OPTIONS.includes(option));
    const shortcode = code(`[${embed.tag.replaceAll('-', '_')}]`);
    return own.length === 0
      ? [`| ${shortcode} | | | |`]
      : own.map((option, index) => row(index === 0 ? shortcode : '', option));
  });
  return [
    '| shortcode | options | values | without it |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...SHARED_OPTIONS.map((option, index) => row(index === 0 ? 'all of them' : '', option)),
  ].join('\n');
}
