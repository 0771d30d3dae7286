import type { Browser, CDPSession, Page } from 'playwright-core';
import { CPU_SLOWDOWN, NETWORK, QUIET_MS, SCREEN } from './conditions.ts';
import { blockingTime, layoutShift } from './numbers.ts';
import { observe, type Moved, type Path } from './observe.ts';

/** What a page is to be looked at for. */
export interface Wanted {
  /** Fields that a visitor writes into, by name. */
  readonly fields: Readonly<Record<string, Path>>;
  /** Other things that a visitor waits for. */
  readonly rows: Readonly<Record<string, Path>>;
}

export interface Visit {
  readonly layoutShift: number;
  readonly shifts: readonly Moved[];
  /** All milliseconds are since the navigation, but for `blockingTime`, which is a length. */
  readonly firstPaint: number;
  readonly blockingTime: number;
  /** When the last thing happened. */
  readonly settled: number;
  readonly found: Readonly<Record<string, number>>;
  /** As they came over the line, compressed and with their headers, by kind. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: Readonly<Record<string, number>>;
  /** Bytes of JavaScript's heap after a collection. */
  readonly heap: number;
}

/** One visit with nothing in the cache. @throws when something that was waited for did not come, or a field took no text */
export async function visit(browser: Browser, url: string, { fields, rows }: Wanted): Promise<Visit> {
  const context = await browser.newContext({
    ...SCREEN,
    locale: 'el-GR',
    timezoneId: 'Europe/Athens',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    const wanted = { ...fields, ...rows };
    await page.addInitScript(observe, wanted);
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: 'commit' });
    await settled(page, Object.keys(wanted), errors);
    const seen = await page.evaluate(() => window.bench);
    const heap = await usedHeap(session);
    const { bytes, requests } = traffic();
    for (const [name, path] of Object.entries(fields)) await takesText(page, name, path);
    if (errors.length > 0) throw new Error(`${url} threw: ${errors.join('; ')}`);
    return {
      layoutShift: layoutShift(seen.shifts),
      shifts: seen.shifts,
      firstPaint: seen.firstPaint,
      blockingTime: blockingTime(seen.tasks, seen.firstPaint),
      settled: seen.last,
      found: seen.found,
      bytes,
      requests,
      heap,
    };
  } finally {
    await context.close();
  }
}

/** Everything is there, and then nothing more happens for a while. */
async function settled(page: Page, names: readonly string[], errors: readonly string[]): Promise<void> {
  await page
    .waitForFunction(
      ({ names, quiet }) =>
        names.every(name => name in window.bench.found) &&
        document.readyState === 'complete' &&
        performance.now() - window.bench.last > quiet,
      { names, quiet: QUIET_MS },
      { timeout: 60_000, polling: 250 },
    )
    .catch(async (error: unknown) => {
      const found = await page.evaluate(() => window.bench.found);
      const missing = names.filter(name => !(name in found));
      throw new Error(`Not on ${page.url()}: ${missing.join(', ')} ${errors.join('; ')}`, { cause: error });
    });
  await page.waitForLoadState('networkidle');
}

/** By kind, as the browser names them (`Script`, `Stylesheet`, `Fetch` …). */
async function watchTraffic(session: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  const requests: Record<string, number> = {};
  const add = (to: Record<string, number>, kind: string, count: number) => {
    to[kind] = (to[kind] ?? 0) + count;
  };
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    const kind = type ?? 'Other';
    kinds.set(requestId, kind);
    add(requests, kind, 1);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) add(bytes, kind, encodedDataLength);
  });
  await session.send('Network.enable');
  return () => ({ bytes: { ...bytes }, requests: { ...requests } });
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** That it was usable is not only looks: what is typed stands in it. */
async function takesText(page: Page, name: string, path: Path): Promise<void> {
  let locator = page.locator(path[0] ?? '').first();
  for (const selector of path.slice(1)) {
    const frame = await locator.evaluate(element => element instanceof HTMLIFrameElement);
    locator = (frame ? locator.contentFrame().locator(selector) : locator.locator(selector)).first();
  }
  await locator.pressSequentially('Μαρία@example.gov.gr'.slice(6), { timeout: 10_000 });
  const value = await locator.inputValue();
  if (value !== 'example.gov.gr')
    throw new Error(`${name} on ${page.url()} made "${value}" of what was typed`);
}
