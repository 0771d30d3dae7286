import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { embedList } from './embed-list.ts';
import { findMessages, plugin } from './messages.ts';
import { readPo, writeMo, writePo, writeScriptWords } from './po.ts';

/** WordPress's locales that the plug-in speaks, beside English. */
export const LOCALES = ['el', 'pt_PT'] as const;

export const poFile = (locale: string) => `languages/koinon-${locale}.po`;

/** Every file of the plug-in that is written and not typed, by its path in the plug-in's folder. */
export async function generatedFiles(): Promise<Map<string, string | Buffer>> {
  const messages = findMessages();
  const files = new Map<string, string | Buffer>([
    ['embeds.json', await tidy(embedList())],
    ['languages/koinon.pot', writePo(messages)],
  ]);
  for (const locale of LOCALES) {
    const path = plugin + poFile(locale);
    const known = existsSync(path) ? readPo(readFileSync(path, 'utf8')) : new Map<string, string>();
    const of = (wanted: (files: readonly string[]) => boolean) =>
      new Map(
        messages.flatMap(({ text, files: where }) => {
          const translation = known.get(text);
          return translation && wanted(where) ? [[text, translation] as const] : [];
        }),
      );
    files.set(poFile(locale), writePo(messages, locale, known));
    files.set(
      `languages/koinon-${locale}.mo`,
      writeMo(
        locale,
        of(() => true),
      ),
    );
    files.set(
      `languages/koinon-${locale}-koinon-editor.json`,
      await tidy(
        writeScriptWords(
          locale,
          of(where => where.includes('assets/editor.js')),
        ),
      ),
    );
  }
  return files;
}

/** As the rest of the project is. */
const tidy = async (json: string) => format(json, { ...(await resolveConfig(plugin)), parser: 'json' });
