import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { writeTypings } from './typings/index.ts';
import { publicWorkspaces, root, sourceEntries } from '../workspace.ts';

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: name => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** Declarations of every module that an entry of a public package reaches, into `packages/<name>/dist`. */
export async function buildTypes(): Promise<string | undefined> {
  const packages = publicWorkspaces();
  const entries = packages.flatMap(one => Object.values(sourceEntries(one)));
  if (entries.length === 0) return 'no public package has a source yet';

  const sources = packages.map(one => `${one.dir}/src/`);
  const program = ts.createProgram(entries, { ...readOptions(), ...emitOptions });
  const diagnostics: ts.Diagnostic[] = [];
  for (const file of program.getSourceFiles()) {
    if (!sources.some(prefix => file.fileName.startsWith(prefix))) continue;
    const result = program.emit(file, writeDeclaration, undefined, true);
    diagnostics.push(...result.diagnostics);
  }
  const errors = diagnostics.filter(one => one.category === ts.DiagnosticCategory.Error);
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, host));
  if (packages.some(one => one.folder === 'widgets')) await writeTypings();
  return undefined;
}

const emitOptions: ts.CompilerOptions = {
  noEmit: false,
  declaration: true,
  declarationMap: true,
  emitDeclarationOnly: true,
  rootDir: root,
  outDir: root,
  allowJs: false,
  checkJs: false,
};

function readOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(path, name => ts.sys.readFile(name));
  if (error) throw new Error(ts.formatDiagnostic(error, host));
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: ['x.ts'] }, ts.sys, root).options;
}

/** TypeScript wants to write beside the source; the declaration belongs under `dist`. */
function writeDeclaration(name: string, text: string): void {
  const output = name.replace(/^(.*\/packages\/[^/]+)\/src\//, '$1/dist/');
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, name.endsWith('.map') ? moveMap(text, name, output) : publishImports(text));
}

/**
 * TypeScript keeps `./x.ts` in declarations; what is published beside them is `./x.js`. And it names Lit's
 * types by the package they come from, which a consumer who installs `lit` alone cannot resolve under pnpm.
 */
export function publishImports(text: string): string {
  return text
    .replace(/(\b(?:from|import|module)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1$2.js$3')
    .replace(/\bimport\((['"])lit-html(\/[^'"]+)?\1\)/g, 'import($1lit$2$1)');
}

function moveMap(text: string, from: string, to: string): string {
  const map = JSON.parse(text) as { sources: string[] };
  map.sources = map.sources.map(source => relative(dirname(to), join(dirname(from), source)));
  return JSON.stringify(map);
}
