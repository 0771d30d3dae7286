import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { brotli, gzip } from '../build/compress.ts';
import { ensureBrowser } from '../browsers.ts';
import { messageOf } from '../process.ts';
import { serveFolder } from '../serve.ts';
import { embedOutput } from '../workspace.ts';
import {
  eventPage,
  form,
  issuePage,
  membership,
  network,
  newsletter,
  storyFormAnswer,
  storyPage,
  wholeStory,
} from './answers.ts';
import type { Scenario } from './scenarios.ts';

/** Bytes of JavaScript and CSS, each file compressed by itself as it is sent. */
export interface Bytes {
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Measured {
  readonly first: Bytes;
  readonly all: Bytes;
  /** Names of the files of `first`, then those of `all`. */
  readonly files: { readonly first: readonly string[]; readonly all: readonly string[] };
}

/** Measures every scenario in Chromium on the built files. */
export async function measure(scenarios: readonly Scenario[]): Promise<Map<string, Measured>> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium', console.error).path,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const results = new Map<string, Measured>();
  try {
    for (const scenario of scenarios) results.set(scenario.name, await measureOne(browser, scenario));
  } finally {
    await browser.close();
  }
  return results;
}

async function measureOne(browser: Browser, scenario: Scenario): Promise<Measured> {
  const html = `<!doctype html><html lang="el"><meta charset="utf-8"><title>${scenario.name}</title><link rel="icon" href="data:,">
<body>${scenario.body}<script type="module" src="/embed/v1/koinon.js"></script></body></html>`;
  const server = await serveFolder(embedOutput, '/embed/v1/', (_request, response, url) =>
    answer(response, url, html),
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  try {
    await page.goto(`${server.url}/page`);
    await page.waitForFunction(tag => customElements.get(tag), scenario.tag, { timeout: 10_000 });
    await page.waitForLoadState('networkidle');
    const first = unique(server.served);
    for (const { name, run } of scenario.task) {
      await run(page).catch((error: unknown) => {
        throw new Error(`${scenario.name}, ${name}: ${messageOf(error)}`);
      });
      await page.waitForLoadState('networkidle');
    }
    const all = unique(server.served);
    if (errors.length > 0) throw new Error(`${scenario.name} threw: ${errors.join('; ')}`);
    return { first: sum(first), all: sum(all), files: { first, all } };
  } finally {
    await page.close();
    await server.close();
  }
}

function answer(response: ServerResponse, url: URL, html: string): boolean {
  const send = (type: string, body: string) => {
    response.writeHead(200, { 'content-type': type }).end(body);
    return true;
  };
  const json = (body: unknown) => send('application/json', JSON.stringify(body));
  if (url.pathname === '/page') return send('text/html; charset=utf-8', html);
  const today = new Date().toISOString().slice(0, 10);
  if (url.pathname === '/v1/events') return json(eventPage(today));
  if (url.pathname === '/v1/forms/registration') return json(form(today));
  if (url.pathname === '/v1/forms/newsletter') return json(newsletter());
  if (url.pathname === '/v1/forms/membership') return json(membership());
  if (url.pathname === '/v1/newsletter/issues') return json(issuePage(today));
  if (url.pathname === '/v1/forms/story') return json(storyFormAnswer());
  if (url.pathname === '/v1/stories') return json(storyPage(today));
  if (/^\/v1\/stories\/story-\d+$/.test(url.pathname)) return json(wholeStory(today));
  if (url.pathname === '/v1/organisations') return json({ items: [] });
  if (/^\/v1\/(events\/[^/]+\/registrations|newsletter\/subscriptions|memberships)$/.test(url.pathname))
    return json({ status: 'check-mail' });
  if (url.pathname === '/v1/network') return json(network);
  if (url.pathname === '/v1/networks') return json({ items: [network], next: null });
  return false;
}

const unique = (names: readonly string[]) => [...new Set(names)].filter(name => /\.(js|css)$/.test(name));

/** What these files of the embed folder weigh. */
export function sum(files: readonly string[]): Bytes {
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const name of files) {
    const content = readFileSync(join(embedOutput, name));
    total.min += content.length;
    total.gzip += gzip(content).length;
    total.brotli += brotli(content).length;
  }
  return total;
}
