import { createBuilder } from 'vite';
import { root } from '../workspace.ts';

/** Builds the environments of vite.config.ts whose name is wanted, one after another. */
export async function buildEnvironments(wanted: (name: string) => boolean): Promise<void> {
  const before = process.env['NODE_ENV'];
  try {
    const builder = await createBuilder({ root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
    for (const [name, environment] of Object.entries(builder.environments)) {
      if (wanted(name)) await builder.build(environment);
    }
  } finally {
    // Vite sets it to "production" for the whole process, and the tests that run next would inherit it.
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
