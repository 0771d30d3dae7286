import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One file with a Lit of its own, as any other widget on the page would bring. */
export async function foreignLit(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('foreign-element.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'foreign',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output.find(part => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The foreign Lit could not be built.');
  return chunk.code;
}
