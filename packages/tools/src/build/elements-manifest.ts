import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspace } from '../workspace.ts';
import { literalTypes } from './literal-types.ts';

/** What has a name and a sentence about it: an event, a slot, a part, a state, a custom property. */
export interface Documented {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  type?: { text: string };
  inheritedFrom?: Reference;
}

interface Reference {
  readonly name?: string;
  module?: string;
  readonly package?: string;
}

export interface Member extends Documented {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

export interface Attribute extends Documented {
  readonly fieldName?: string;
}

export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
  superclass?: Reference;
  members?: Member[];
  events?: Documented[];
  attributes?: Attribute[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

interface Exported {
  readonly kind: string;
  readonly name: string;
  declaration?: Reference;
}

export interface Module {
  path: string;
  declarations?: Declaration[];
  exports?: Exported[];
}

export interface ElementsManifest {
  schemaVersion: string;
  modules: Module[];
}

/**
 * Writes `packages/widgets/dist/custom-elements.json` (Custom Elements Manifest, schema 2.1.0), from which
 * editors, Storybook and the documentation read tags, attributes, events, parts and custom properties.
 */
export async function writeElementsManifest(): Promise<ElementsManifest> {
  const { dir } = workspace('widgets');
  const manifest = await elementsManifest();
  await mkdir(join(dir, 'dist'), { recursive: true });
  await writeFile(join(dir, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
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
  const exclude = [
    'src/**/*.test.ts',
    'src/embed/**',
    'src/builder/**',
    'src/testing/**',
    'src/**/testing/**',
  ];
  const sources = globSync('src/**/*.ts', { cwd: dir, exclude })
    .sort()
    .map(name => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
  const modules = sources.map(({ name, text }) =>
    ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  return withValues(manifest, literalTypes(sources));
}

/** Types that are lists of values say the values: `CalendarView` becomes `'agenda' | 'month' | …`. */
function withValues(
  manifest: ElementsManifest,
  values: ReadonlyMap<string, readonly string[]>,
): ElementsManifest {
  for (const declaration of manifest.modules.flatMap(module => module.declarations ?? [])) {
    for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
      if (!item.type) continue;
      item.type.text = item.type.text.replace(/\b[A-Z]\w*\b/g, name => {
        const list = values.get(name);
        return list ? list.map(value => `'${value}'`).join(' | ') : name;
      });
    }
  }
  return manifest;
}

/**
 * What a page's author may use: the elements, what they inherit from and their events; no `#private` or protected
 * member; no event that nobody described (the analyzer adds one for each `dispatchEvent` it cannot read); modules
 * named as they are published, and which of them defines which tag.
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
      if (declaration.events) {
        declaration.events = declaration.events.filter(event => event.name && event.description);
      }
      const { superclass, members = [], attributes = [], events = [] } = declaration;
      rename(superclass);
      for (const item of [...members, ...attributes, ...events]) rename(item.inheritedFrom);
    }
    for (const item of module.exports ?? []) rename(item.declaration);
  }
  // Custom states are of that version; the analyzer says an older one.
  manifest.schemaVersion = '2.1.0';
  manifest.modules = [...manifest.modules.filter(isShown), ...definitions(manifest)];
  return manifest;
}

function rename(reference: Reference | undefined): void {
  if (reference?.module) reference.module = published(reference.module);
}

/** Elements, the classes that they share, and their events: not what they are made of. */
function isShown({ declarations = [] }: Module): boolean {
  return declarations.some(
    ({ kind, customElement, superclass }) =>
      kind === 'class' && (customElement || /^(Custom)?Event$/.test(superclass?.name ?? '')),
  );
}

/** The definitions are calls of `defineElement`, which the analyzer does not know. */
function definitions(manifest: ElementsManifest): Module[] {
  return manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap(({ tagName, name }) =>
      tagName
        ? [
            {
              kind: 'javascript-module',
              path: path.replace(/[^/]+$/, 'define.js'),
              declarations: [],
              exports: [
                { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
              ],
            },
          ]
        : [],
    ),
  );
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
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
