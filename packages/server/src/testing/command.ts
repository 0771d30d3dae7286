/** The command `koinon` in processes of its own. */
import { join } from 'node:path';

/** What Node is given to run it from its sources. */
export const command = ['--conditions=koinon:source', join(import.meta.dirname, '../cli.ts')] as const;

/**
 * The environment of such a process: of ours only what finds programs and what makes Node start quickly, so that
 * nothing that happens to be set here decides how a server behaves.
 */
export function commandEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env;
  return { PATH, NODE_OPTIONS, NODE_COMPILE_CACHE, ...env };
}
