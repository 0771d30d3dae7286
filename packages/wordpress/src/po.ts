/** The plain part of gettext's formats that the plug-in needs: no plurals, no contexts. */
import type { Message } from './messages.ts';

const quote = (text: string) => JSON.stringify(text).replaceAll('\\u007f', '\x7f');

function header(language: string): string {
  const fields = [
    'Project-Id-Version: Koinon',
    ...(language ? [`Language: ${language}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: koinon',
  ];
  return fields.map(field => `${field}\n`).join('');
}

/** A `.po` (or, without translations, the `.pot`). */
export function writePo(
  messages: readonly Message[],
  language = '',
  translations: ReadonlyMap<string, string> = new Map(),
): string {
  const head = `msgid ""\nmsgstr ""\n${header(language)
    .split(/(?<=\n)/)
    .map(line => `${quote(line)}\n`)
    .join('')}`;
  const entries = messages.map(({ text, files, note }) =>
    [
      ...(note ? [`#. translators: ${note}`] : []),
      `#: ${files.join(' ')}`,
      ...(/%(\d\$)?[sd]/.test(text) ? ['#, php-format'] : []),
      `msgid ${quote(text)}`,
      `msgstr ${quote(translations.get(text) ?? '')}`,
      '',
    ].join('\n'),
  );
  return [head, ...entries].join('\n');
}

/** Translations by their text, without the header and without the empty ones. */
export function readPo(source: string): Map<string, string> {
  const translations = new Map<string, string>();
  const entry = /^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)\nmsgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm;
  const unquote = (lines: string) =>
    [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([line]) => JSON.parse(line) as string).join('');
  for (const [, text = '', translation = ''] of source.matchAll(entry))
    if (unquote(text) && unquote(translation)) translations.set(unquote(text), unquote(translation));
  return translations;
}

/** A `.mo` (GNU gettext's manual, "The Format of GNU MO Files"): little-endian, sorted, without a hash table. */
export function writeMo(language: string, translations: ReadonlyMap<string, string>): Buffer {
  const entries = [['', header(language)] as const, ...translations]
    .map(([text, translation]) => [Buffer.from(text), Buffer.from(translation)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEAD = 28;
  const strings = entries.length * 16 + HEAD;
  const head = Buffer.alloc(strings);
  [0x950412de, 0, entries.length, HEAD, HEAD + entries.length * 8, 0, strings].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  const body: Buffer[] = [];
  let at = strings;
  for (const [column, offset] of [
    [0, HEAD],
    [1, HEAD + entries.length * 8],
  ] as const)
    entries.forEach((entry, index) => {
      const text = entry[column];
      head.writeUInt32LE(text.length, offset + index * 8);
      head.writeUInt32LE(at, offset + index * 8 + 4);
      body.push(text, Buffer.from([0]));
      at += text.length + 1;
    });
  return Buffer.concat([head, ...body]);
}

/** What `wp_set_script_translations()` finds for a script (Jed 1.x). */
export function writeScriptWords(language: string, translations: ReadonlyMap<string, string>): string {
  return `${JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: language, 'plural-forms': 'nplurals=2; plural=(n != 1);' },
        ...Object.fromEntries([...translations].map(([text, translation]) => [text, [translation]])),
      },
    },
  })}\n`;
}
