import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspace } from '../workspace.ts';

interface Member {
  readonly name?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly inheritedFrom?: unknown;
}

interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
  members?: Member[];
  events?: { readonly name?: string }[];
  attributes?: { readonly name?: string; readonly fieldName?: string }[];
}

export interface ElementsManifest {
  schemaVersion: string;
  modules: {
    path: string;
    declarations?: Declaration[];
    exports?: { declaration?: { module?: string } }[];
  }[];
}

/**
 * Writes `packages/widgets/dist/custom-elements.json` (Custom Elements Manifest, schema 2.1.0), from which
 * editors, Storybook and the documentation read tags, attributes, events, parts and custom properties.
 */
export async function writeElementsManifest(): Promise<void> {
  const { dir } = workspace('widgets');
  const manifest = await elementsManifest();
  await mkdir(join(dir, 'dist'), { recursive: true });
  await writeFile(join(dir, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of the sources as they stand. */
export async function elementsManifest(): Promise<ElementsManifest> {
  return publicPart(await analyze(workspace('widgets').dir));
}

/** The analyzer has no declarations of its own, and reads only syntax trees of the TypeScript it brings. */
interface Analyzer {
  create(options: { modules: unknown[]; plugins: unknown[]; context: { dev: boolean } }): ElementsManifest;
  ts: {
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): unknown;
    ScriptTarget: { Latest: number };
  };
}

// Its command would write a "customElements" member into whatever package.json is nearest.
async function analyze(dir: string): Promise<ElementsManifest> {
  const analyzer = '@custom-elements-manifest/analyzer';
  const { create, ts } = (await import(String(analyzer))) as Analyzer;
  const { litPlugin } = (await import(`${analyzer}/src/features/framework-plugins/lit/lit.js`)) as {
    litPlugin: () => unknown[];
  };
  const exclude = ['src/**/*.test.ts', 'src/embed/**', 'src/testing/**'];
  const modules = globSync('src/**/*.ts', { cwd: dir, exclude })
    .sort()
    .map(name =>
      ts.createSourceFile(name, readFileSync(join(dir, name), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
}

/**
 * What a page's author may use: no `#private` or protected member, no nameless event (the analyzer adds one
 * for each `dispatchEvent` it cannot read), and modules named as they are published.
 */
export function publicPart(manifest: ElementsManifest): ElementsManifest {
  for (const module of manifest.modules) {
    module.path = published(module.path);
    for (const declaration of module.declarations ?? []) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      if (declaration.attributes) {
        const names = new Set(declaration.members?.map(member => member.name));
        // Internal state (`state: true`) is listed as an attribute although it has none.
        declaration.attributes = declaration.attributes.filter(
          one => !one.fieldName || names.has(one.fieldName),
        );
      }
      if (declaration.events) declaration.events = declaration.events.filter(event => event.name);
    }
    for (const item of module.exports ?? []) {
      if (item.declaration?.module) item.declaration.module = published(item.declaration.module);
    }
  }
  return manifest;
}

function isPublic({ name, privacy }: Member): boolean {
  return (
    Boolean(name) &&
    !name?.startsWith('#') &&
    !name?.startsWith('_') &&
    privacy !== 'private' &&
    privacy !== 'protected'
  );
}

function published(path: string): string {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}
