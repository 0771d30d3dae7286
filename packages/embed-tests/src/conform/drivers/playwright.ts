import { chromium, webkit } from 'playwright-core';
import type { Driver } from '../types.ts';
import { askOf, readReport } from './reading.ts';

/** Chromium; and Playwright's own WebKit, where the system has none. */
export async function startPlaywright(
  engine: 'chromium' | 'webkit' | 'firefox',
  path: string,
): Promise<Driver> {
  const type = engine === 'webkit' ? webkit : chromium;
  const browser = await type.launch({
    executablePath: path,
    ...(engine === 'chromium'
      ? {
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-quic',
          ],
        }
      : {}),
  });
  return {
    engine,
    lanes: 2,
    async visit(url, { chromium: extras = {} } = {}) {
      const context = await browser.newContext({
        timezoneId: 'Europe/Athens',
        locale: 'en-GB',
        ...extras.options,
      });
      try {
        const page = await context.newPage();
        const said: string[] = [];
        page.on('console', message => {
          // The page has told of its own ones already.
          const own =
            message.location().url.startsWith('http') &&
            /^\w+Error|Failed to load|Refused|blocked/.test(message.text());
          if (message.type() === 'error' && own) said.push(`browser: ${message.text()}`);
        });
        await extras.prepare?.(page);
        // A module that is held would hold this back, too; the page itself says when it is done.
        const gone = page.goto(url, { waitUntil: 'commit' }).catch((error: unknown) => error);
        const report = await readReport(() => page.evaluate(askOf(url)), url);
        await gone;
        const failures = (await extras.after?.(page)) ?? [];
        return {
          ...report,
          problems: [
            ...report.problems,
            ...said.filter(text => !report.problems.some(one => one.includes(text))),
          ],
          failures: [...report.failures, ...failures],
        };
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
