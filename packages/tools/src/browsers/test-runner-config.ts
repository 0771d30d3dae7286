import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { join } from 'node:path';
import { ensureBrowser, engines, type Browser } from '../browsers.ts';
import { root } from '../workspace.ts';
import { resultReporter } from './result-reporter.ts';
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.ts';

/**
 * The configuration of @web/test-runner for one engine. Reads:
 *
 * - `KOINON_ENGINE`: chromium (default), firefox or webkit
 * - `KOINON_TEST_SCOPE`: `smoke` for `*.smoke.browser.test.ts` only, `slow` for everything and
 *   `*.slow.browser.test.ts` too; otherwise everything but those
 * - `KOINON_TEST_RESULTS`: a file for the counts
 * - `TZ` reaches the browser by itself: every engine reads it from its environment
 */
export function configFor(env: NodeJS.ProcessEnv): TestRunnerConfig {
  const engine = engines.find(name => name === env['KOINON_ENGINE']) ?? 'chromium';
  const scope = env['KOINON_TEST_SCOPE'];
  const files = [
    scope === 'smoke' ? 'packages/*/src/**/*.smoke.browser.test.ts' : 'packages/*/src/**/*.browser.test.ts',
  ];
  if (scope !== 'slow') files.push('!packages/*/src/**/*.slow.browser.test.ts');
  return {
    rootDir: root,
    files: files.map(pattern =>
      pattern.startsWith('!') ? `!${join(root, pattern.slice(1))}` : join(root, pattern),
    ),
    // `development` turns Lit's own warnings on, such as the one for class fields that shadow properties.
    nodeResolve: { exportConditions: ['koinon:source', 'development', 'browser'] },
    plugins: [
      esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    ],
    browsers: [launcher(ensureBrowser(engine))],
    concurrentBrowsers: 1,
    concurrency: engine === 'webkit' ? 1 : 2,
    browserStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [resultReporter(env['KOINON_TEST_RESULTS'])],
  };
}

function launcher(browser: Browser): BrowserLauncher {
  switch (browser.engine) {
    case 'chromium': {
      const args = [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ];
      return puppeteerLauncher({ launchOptions: { executablePath: browser.path, headless: true, args } });
    }
    case 'firefox':
      return puppeteerLauncher({
        launchOptions: { browser: 'firefox', executablePath: browser.path, headless: true },
      });
    case 'webkit':
      if (browser.kind === 'playwright') {
        return playwrightLauncher({ product: 'webkit', launchOptions: { executablePath: browser.path } });
      }
      return webkitGtkLauncher(browser.driver, browser.path, browser.xvfb);
  }
}

/** WebKitGTK speaks classic WebDriver only, and its driver and display live as long as the launcher. */
function webkitGtkLauncher(driverPath: string, binary: string, xvfb: string | undefined): BrowserLauncher {
  const options: Parameters<typeof webdriverLauncher>[0] = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    automationProtocol: 'webdriver',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  };
  const inner = webdriverLauncher(options);
  const initialize = inner.initialize.bind(inner);
  const stop = inner.stop.bind(inner);
  let driver: WebKitDriver | undefined;
  inner.initialize = async (...args) => {
    driver = await startWebKitDriver(driverPath, xvfb);
    options.port = driver.port;
    await initialize(...args);
    inner.name = 'WebKit';
  };
  inner.stop = async () => {
    await stop();
    await driver?.close();
  };
  // The class says `config?: T | undefined` where the interface says `config?: T`; they are the same thing.
  return inner as unknown as BrowserLauncher;
}
