import { startWebKitDriver } from '../../../../tools/src/browsers/webkit-driver.ts';
import type { Browser } from '../../../../tools/src/browsers/engines.ts';
import type { Driver } from '../types.ts';
import { askOf, readReport } from './reading.ts';

type Gtk = Extract<Browser, { kind: 'gtk' }>;

/** WebKitGTK over classic WebDriver (W3C), spoken plainly: a session, a page, a script. */
export async function startWebKitGtk({ driver, path, xvfb }: Gtk): Promise<Driver> {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Europe/Athens';
  const running = await startWebKitDriver(driver, xvfb).finally(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const base = `http://127.0.0.1:${running.port}`;
  const { sessionId } = (await call(`${base}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
        'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `${base}/session/${sessionId}`;
  return {
    engine: 'webkit',
    lanes: 1,
    async visit(url) {
      await call(`${session}/url`, 'POST', { url });
      return readReport(
        () =>
          call(`${session}/execute/async`, 'POST', {
            script: `const answer = arguments[0]; Promise.resolve(${askOf(url)}).then(answer, error => answer(null));`,
            args: [],
          }),
        url,
      );
    },
    async close() {
      await call(session, 'DELETE').catch(() => undefined);
      await running.close();
    },
  };
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}
