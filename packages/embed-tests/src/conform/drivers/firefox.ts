import puppeteer from 'puppeteer-core';
import type { Driver } from '../types.ts';
import { askOf, readReport } from './reading.ts';

/** Firefox over WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    env: { ...process.env, TZ: 'Europe/Athens' },
  });
  return {
    engine: 'firefox',
    lanes: 1,
    async visit(url) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        const gone = page.goto(url).catch((error: unknown) => error);
        const report = await readReport(() => page.evaluate(askOf(url)), url);
        void gone;
        return report;
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
