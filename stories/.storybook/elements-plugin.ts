import type { Plugin } from 'vite';
import { elementsManifest } from '../../packages/tools/src/build/elements-manifest.ts';

const id = 'virtual:koinon-elements';

/**
 * Gives the previews the Custom Elements Manifest of the sources as they stand, so that a preview never shows
 * the attributes of an older build (and needs none).
 */
export function elementsPlugin(): Plugin {
  return {
    name: 'koinon-elements',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    async load(source) {
      return source === `\0${id}` ? `export default ${JSON.stringify(await elementsManifest())}` : undefined;
    },
  };
}
