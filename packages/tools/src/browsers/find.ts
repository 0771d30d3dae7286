import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit, type BrowserType } from 'playwright-core';
import { overrides, type Browser, type Engine } from './engines.ts';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const elsewhere = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** The browser of this engine on this machine: the override, the system's, Playwright's; nothing when there is none. */
export function findBrowser(engine: Engine, env: NodeJS.ProcessEnv = process.env): Browser | undefined {
  const named = env[overrides[engine]];
  if (named && !isExecutable(named))
    throw new Error(`${overrides[engine]} names ${named}, which cannot be run.`);
  if (engine === 'webkit') return findWebKit(named, env);
  const path =
    named ?? onPath(names[engine], env) ?? elsewhere[engine].find(isExecutable) ?? downloaded(engine);
  return path ? { engine, path } : undefined;
}

function findWebKit(named: string | undefined, env: NodeJS.ProcessEnv): Browser | undefined {
  const driver = onPath(['WebKitWebDriver'], env);
  const path =
    named ?? globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').find(isExecutable);
  const xvfb = onPath(['Xvfb'], env);
  if (driver && path && (xvfb || env['DISPLAY'])) {
    return { engine: 'webkit', kind: 'gtk', driver, path, ...(xvfb ? { xvfb } : {}) };
  }
  const own = downloaded('webkit');
  return own ? { engine: 'webkit', kind: 'playwright', path: own } : undefined;
}

/** Where Playwright keeps its own download of the engine, if it was made. */
function downloaded(engine: Engine): string | undefined {
  const types: Record<Engine, BrowserType> = { chromium, firefox, webkit };
  try {
    const path = types[engine].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // a platform that Playwright does not know
  }
}

function onPath(candidates: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => !folder.includes('node_modules'));
  return candidates.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
