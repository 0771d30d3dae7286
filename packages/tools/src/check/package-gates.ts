import { checkPackage, Package } from '@arethetypeswrong/core';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { messageOf, runNode } from '../process.ts';
import { moduleSpecifiers, publicWorkspaces, root, sourceEntries, type Workspace } from '../workspace.ts';
import { packList } from './packed.ts';

/** Public packages that have anything to publish yet. */
function published(): Workspace[] {
  return publicWorkspaces().filter(one => Object.keys(sourceEntries(one)).length > 0);
}

/** Every target of every `exports` entry and of every command is a file. */
export async function exportedFiles(): Promise<string[]> {
  const problems: string[] = [];
  for (const { dir, manifest } of publicWorkspaces()) {
    const targets = [...Object.values(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})];
    for (const path of targets.flatMap(paths)) {
      const found = path.includes('*')
        ? globSync(path, { cwd: dir }).length > 0
        : existsSync(join(dir, path));
      if (!found)
        problems.push(
          `${manifest.name} exports ${path}, which is not there: write its source or remove the entry`,
        );
    }
  }
  return problems;
}

function paths(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(paths) : [];
}

/**
 * Every entry imports in a bare Node from `dist`, with and without the condition `development`: no browser, no condition
 * of ours. Server-side rendering, test runners and documentation tools all load widget classes this way.
 */
export async function importsInNode(): Promise<string[]> {
  const specifiers = published().flatMap(moduleSpecifiers);
  const script = `const bad = [];
for (const name of ${JSON.stringify(specifiers)}) {
  try { await import(name); } catch (error) { bad.push(name + ' does not import in bare Node: ' + (error?.message ?? error)); }
}
process.stdout.write('\\n' + JSON.stringify(bad));
process.exit(0);`;
  const problems: string[] = [];
  for (const condition of [[], ['--conditions=development']]) {
    try {
      const found = await runNode([...condition, '--input-type=module', '--eval', script]);
      // The last line: a development build of Lit says that it is one.
      problems.push(...(JSON.parse(found.trim().split('\n').at(-1) ?? '') as string[]));
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  return [...new Set(problems)];
}

/** Declarations name only what the package depends on: anything else breaks types under pnpm. */
export async function declaredTypes(): Promise<string[]> {
  const problems: string[] = [];
  for (const { dir, manifest } of published()) {
    const declared = [
      manifest.name,
      ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    ];
    for (const file of globSync('dist/**/*.d.ts', { cwd: dir })) {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(dir, file), 'utf8'));
      for (const name of new Set(importedFiles.map(one => one.fileName))) {
        if (name.startsWith('.') || isBuiltin(name)) continue;
        if (declared.some(one => name === one || name.startsWith(`${one}/`))) continue;
        problems.push(
          `${relative(root, join(dir, file))} names types of "${name}", which is no dependency: annotate with types of a dependency`,
        );
      }
    }
  }
  return problems;
}

/** publint and "are the types wrong", over exactly the files that npm would pack. */
export async function packaging(): Promise<string[]> {
  const packages = publicWorkspaces();
  const packed = packList(packages);
  const problems: string[] = [];
  for (const one of packages) {
    const files = packed.get(one.manifest.name) ?? [];
    problems.push(...(await lintPackage(one, files)));
    // A package of style sheets has no types.
    if (Object.keys(sourceEntries(one)).length > 0) problems.push(...(await typesWrong(one, files)));
  }
  return problems;
}

async function lintPackage({ dir, manifest }: Workspace, files: readonly string[]): Promise<string[]> {
  const packed = files.map(path => ({ name: `package/${path}`, data: bytes(join(dir, path)) }));
  const { messages, pkg } = await publint({
    pkgDir: 'package',
    level: 'warning',
    strict: true,
    pack: { files: packed },
  });
  return messages.map(
    message => `${manifest.name}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
}

const bytes = (path: string) => new Uint8Array(readFileSync(path));

/** The packages are ES modules only, so what CommonJS and Node 10 would see is no problem of ours. */
const ignoredResolutions = ['node10', 'node16-cjs'];

async function typesWrong({ dir, manifest }: Workspace, files: readonly string[]): Promise<string[]> {
  const contents = Object.fromEntries(
    files.map(path => [`/node_modules/${manifest.name}/${path}`, readFileSync(join(dir, path))]),
  );
  const result = await checkPackage(new Package(contents, manifest.name, manifest.version));
  if (!result.types) return [`${manifest.name}: no types are packed`];
  return result.problems
    .filter(problem => !('resolutionKind' in problem && ignoredResolutions.includes(problem.resolutionKind)))
    .map(problem => `${manifest.name}: ${problem.kind} ${'entrypoint' in problem ? problem.entrypoint : ''}`);
}
