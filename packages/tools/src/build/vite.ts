import { createBuilder } from 'vite';
import { root } from '../workspace.ts';

/** Builds the environments of vite.config.ts whose name is wanted, one after another. */
export async function buildEnvironments(wanted: (name: string) => boolean): Promise<void> {
  const builder = await createBuilder({ root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
  for (const [name, environment] of Object.entries(builder.environments)) {
    if (wanted(name)) await builder.build(environment);
  }
}
