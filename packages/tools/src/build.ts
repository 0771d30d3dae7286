import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint, forget, isFresh, stamp } from './build/fingerprint.ts';
import { outputFiles, targets } from './build/targets.ts';
import { seconds } from './process.ts';
import { root } from './workspace.ts';

export interface BuildOptions {
  /** Build even what is fresh. */
  readonly force?: boolean;
  /** Where each line goes; nothing is said of a fresh target. */
  readonly log?: (line: string) => void;
}

/**
 * Builds every named target whose sources differ from those it was last built from.
 *
 * @param names of the targets; all when empty
 * @returns the targets that have nothing to build yet, with the reason
 */
export async function build(
  names: readonly string[] = [],
  options: BuildOptions = {},
): Promise<Map<string, string>> {
  const { force = false, log = console.log } = options;
  const unknown = names.filter(name => !targets.some(target => target.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No such build: ${unknown.join(', ')}. There are: ${targets.map(({ name }) => name).join(', ')}.`,
    );
  }
  const empty = new Map<string, string>();
  for (const target of targets) {
    if (names.length > 0 && !names.includes(target.name)) continue;
    const inputs = fingerprint(target.inputs);
    if (!force && isFresh(target.name, inputs)) continue;
    const start = performance.now();
    forget(target.name);
    for (const path of outputFiles(target)) rmSync(join(root, path), { force: true });
    const nothing = await target.run();
    if (nothing) {
      empty.set(target.name, nothing);
      log(`build ${target.name}: nothing to do, ${nothing}`);
      continue;
    }
    const outputs = outputFiles(target);
    stamp(target.name, inputs, outputs);
    log(`build ${target.name}: ${outputs.length} files in ${seconds(start)}`);
  }
  return empty;
}

export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { force: { type: 'boolean' } },
  });
  await build(positionals, { force: values.force ?? false });
}
