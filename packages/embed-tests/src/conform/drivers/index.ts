import { ensureBrowser } from '../../../../tools/src/browsers.ts';
import type { Driver, Engine } from '../types.ts';
import { startFirefox } from './firefox.ts';
import { startPlaywright } from './playwright.ts';
import { startWebKitGtk } from './webkit-gtk.ts';

/** Starts the engine's browser as it is on this machine. */
export async function startDriver(engine: Engine): Promise<Driver> {
  const browser = ensureBrowser(engine);
  if (browser.engine === 'firefox') return startFirefox(browser.path);
  if (browser.engine === 'webkit' && browser.kind === 'gtk') return startWebKitGtk(browser);
  return startPlaywright(engine, browser.path);
}
