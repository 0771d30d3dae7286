import { build } from './build.ts';
import { runConformance } from './testing/runners.ts';

/**
 * Builds the embed files where they are stale, and opens every tag on every page of the conformance suite in every
 * engine. Arguments go to the suite: `--engine chromium`, `--tag event-calendar`, `--page "part of a name"`, `--smoke`.
 */
export async function main(args: string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await build(['embed']);
  const { passed, failed } = await runConformance(args);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}
