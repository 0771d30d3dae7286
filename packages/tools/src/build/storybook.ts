import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { runNode } from '../process.ts';
import { moveInlineScripts } from './inline-scripts.ts';

/** The previews, as static files, into stories/dist. */
export async function buildStorybook(): Promise<string | undefined> {
  if (globSync('stories/.storybook/main.*', { cwd: root }).length === 0)
    return 'stories/.storybook is not there yet';
  const bin = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = [
    'build',
    '-c',
    'stories/.storybook',
    '-o',
    'stories/dist',
    '--disable-telemetry',
    '--quiet',
  ];
  await runNode([bin, ...options], { STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' });
  await moveInlineScripts(join(root, 'stories/dist'));
  return undefined;
}
