import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspace } from '../../workspace.ts';
import { elementsManifest, type ElementsManifest } from '../elements-manifest.ts';
import { elementDocs } from './elements.ts';
import { reactTypes } from './react.ts';
import { svelteTypes } from './svelte.ts';
import { vscodeCss, vscodeHtml } from './vscode.ts';
import { vueTypes } from './vue.ts';
import { webTypes } from './web-types.ts';

/** The entries `@koinon/widgets/<framework>` that are types and nothing else. */
export const FRAMEWORKS = { react: reactTypes, vue: vueTypes, svelte: svelteTypes } as const;

/**
 * What editors read, beside the manifest in `packages/widgets/dist`; and the modules of the frameworks' entries, which are
 * empty, so that `import '@koinon/widgets/react'` means something to a bundler too.
 */
export async function writeEditorData(manifest: ElementsManifest): Promise<void> {
  const { dir, manifest: own } = workspace('widgets');
  const elements = elementDocs(manifest);
  const write = (name: string, text: string) => writeFile(join(dir, 'dist', name), text);
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  await mkdir(join(dir, 'dist'), { recursive: true });
  await Promise.all([
    write('vscode.html-custom-data.json', json(vscodeHtml(elements))),
    write('vscode.css-custom-data.json', json(vscodeCss(elements))),
    write('web-types.json', json(webTypes(elements, own.version))),
    ...Object.keys(FRAMEWORKS).map(name => write(`${name}.js`, 'export {};\n')),
  ]);
}

/** Declarations of the tags for each framework, beside those of the package. */
export async function writeTypings(): Promise<void> {
  const { dir } = workspace('widgets');
  const elements = elementDocs(await elementsManifest());
  await mkdir(join(dir, 'dist'), { recursive: true });
  for (const [name, generate] of Object.entries(FRAMEWORKS)) {
    await writeFile(join(dir, 'dist', `${name}.d.ts`), generate(elements));
  }
}
