import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../../tools/src/build.ts';
import { publicWorkspaces } from '../../../tools/src/workspace.ts';
import { CommandFailed, run } from './command.ts';
import type { Example } from './list.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * What npm would publish of the packages that run in browsers.
 *
 * @returns the tarballs' paths
 */
export async function packLibraries(folder: string): Promise<string[]> {
  await build(['libs', 'types']);
  mkdirSync(folder, { recursive: true });
  const dirs = publicWorkspaces()
    .filter(one => one.folder !== 'server')
    .map(one => one.dir);
  await run('npm', ['pack', ...QUIET, '--pack-destination', folder, ...dirs], folder);
  return globSync('*.tgz', { cwd: folder }).map(name => join(folder, name));
}

/**
 * Copies an example, installs it as its developer would, checks its types and builds it for a server.
 *
 * @returns its folder
 */
export async function prepare(
  example: Example,
  base: string,
  tarballs: readonly string[],
  api: string,
): Promise<string> {
  const folder = join(base, example.name);
  cpSync(join(EXAMPLES, example.name), folder, {
    recursive: true,
    filter: path => !/\/(node_modules|dist|\.next|\.astro|\.angular|\.svelte-kit)$/.test(path),
  });
  await run('npm', ['ci', '--prefer-offline', ...QUIET], folder);
  await run('npm', ['install', '--no-save', '--prefer-offline', ...QUIET, ...tarballs], folder);
  const env = { [example.variable]: api };
  await checkTypes(join(folder, example.source), () => run('npm', ['run', 'check'], folder, env));
  await run('npm', ['run', 'build'], folder, env);
  return folder;
}

/** The types hold; and they are not `any`, since a slip in what an event carries does not pass. */
async function checkTypes(source: string, check: () => Promise<string>): Promise<void> {
  await check();
  const right = readFileSync(source, 'utf8');
  const wrong = right.replace('detail.lists', 'detail.list');
  assert.notEqual(wrong, right, 'the example reads `detail.lists`');
  writeFileSync(source, wrong);
  await assert.rejects(check, (error: unknown) => {
    assert.ok(
      error instanceof CommandFailed && /Property 'list' does not exist/.test(error.message),
      `${String(error)}`,
    );
    return true;
  });
  writeFileSync(source, right);
}
