import { findBrowser } from './browsers/find.ts';
import { installBrowser } from './browsers/install.ts';
import { overrides, type Browser, type Engine } from './browsers/engines.ts';

export { engines, overrides, type Browser, type Engine } from './browsers/engines.ts';
export { findBrowser } from './browsers/find.ts';

/** An engine that could not be had: a failure in CI, a sentence in the summary elsewhere. */
export class MissingBrowser extends Error {
  readonly engine: Engine;

  constructor(engine: Engine) {
    super(
      `No ${engine} on this machine, and none could be installed. Install it (Debian: as root, run the command again; ` +
        `elsewhere: npx playwright-core install ${engine}) or name an executable in ${overrides[engine]}.`,
    );
    this.engine = engine;
  }
}

/** Finds the engine, or installs it and finds it. */
export function ensureBrowser(engine: Engine, log: (line: string) => void = console.log): Browser {
  const found = findBrowser(engine);
  if (found) return found;
  installBrowser(engine, log);
  const installed = findBrowser(engine);
  if (!installed) throw new MissingBrowser(engine);
  return installed;
}
