import type { Page } from 'playwright-core';

/** All that went wrong on a page and all that it asked for, from the first byte on. */
export interface Watch {
  /** Console errors and warnings, uncaught exceptions, CSP and Trusted Types violations. */
  readonly problems: string[];
  /** Every request that left the page. */
  readonly requests: string[];
  /** Leaves out what a test provokes on purpose. */
  expect(pattern: RegExp): void;
}

declare global {
  interface Window {
    koinonTestViolation?: (text: string) => void;
  }
}

/** To be called before the page is opened. */
export async function watch(page: Page): Promise<Watch> {
  const problems: string[] = [];
  const requests: string[] = [];
  const expected: RegExp[] = [];
  const report = (text: string) => {
    if (!expected.some(pattern => pattern.test(text))) problems.push(text);
  };
  page.on('console', message => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Of what could not be loaded, the browser's words do not say what it was.
    const { url } = message.location();
    const what = message.text().startsWith('Failed to load resource') ? ` ${url}` : '';
    report(`${message.type()}: ${message.text()}${what}`);
  });
  page.on('pageerror', error => report(`uncaught: ${error.message}`));
  page.on('request', request => requests.push(request.url()));
  await page.exposeFunction('koinonTestViolation', (text: string) => report(`violation: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      window.koinonTestViolation?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { problems, requests, expect: pattern => void expected.push(pattern) };
}
