import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const plugin = fileURLToPath(new URL('../koinon/', import.meta.url));

/** A text that is shown to somebody, and where. */
export interface Message {
  readonly text: string;
  /** `includes/words.php`, sorted. */
  readonly files: readonly string[];
  /** What a translator must know. */
  readonly note: string;
}

const CALL =
  /(?:\/\*\s*translators:\s*(?<note>[^*]*?)\s*\*\/\s*[^;{}]{0,120}?)?\b(?:__|esc_html__|esc_attr__)\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'koinon',?\s*\)/g;
const HEADERS = /^ \* (?:Description):\s+(?<text>.+)$/gm;

/** Every text of the plug-in's PHP and of its editor's script, in the order of the files. */
export function findMessages(): Message[] {
  const found = new Map<string, { files: Set<string>; note: string }>();
  for (const file of globSync('**/*.{php,js}', { cwd: plugin }).sort()) {
    const source = readFileSync(plugin + file, 'utf8');
    const matches = [...(file === 'koinon.php' ? source.matchAll(HEADERS) : []), ...source.matchAll(CALL)];
    for (const { groups } of matches) {
      const text = (groups?.['text'] ?? '').replace(/\\(.)/g, '$1').trim();
      const message = found.get(text) ?? { files: new Set(), note: '' };
      message.files.add(file);
      message.note ||= groups?.['note'] ?? '';
      found.set(text, message);
    }
    const calls =
      source.match(/\b(?:__|esc_html__|esc_attr__|_x|_n|_e|esc_html_e|esc_attr_e)\(/g)?.length ?? 0;
    const read = [...source.matchAll(CALL)].length;
    if (calls !== read) throw new Error(`${file}: ${calls - read} texts could not be read`);
  }
  return [...found].map(([text, { files, note }]) => ({ text, files: [...files].sort(), note }));
}
