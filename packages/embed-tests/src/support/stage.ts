import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EventRecordInput } from '@koinon/contract';
import { seedImports } from '@koinon/demo';
import { startServer, readConfig, type RunningServer } from '@koinon/server';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { migratedTemplate } from '../../../server/src/testing/template.ts';
import { findBrowser } from '../../../tools/src/browsers/find.ts';
import { startHostSite, type HostFile, type HostSite } from './host-site.ts';
import { watch, type Watch } from './watch.ts';

/** Monday, 23 November 2026, 11:00 in Athens: what every clock of these tests says. */
export const NOW = Date.parse('2026-11-23T09:00:00Z');

export const embedFolder = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

export interface EmbedManifest {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly sha384: string }>>;
}

/** What the build wrote about its files. */
export const embedManifest = JSON.parse(
  readFileSync(`${embedFolder}/embed-manifest.json`, 'utf8'),
) as EmbedManifest;

/** Two origins and a browser: the network's server with the seeds, and somebody else's site. */
export interface Stage {
  /** Origin of the network's server. */
  readonly api: string;
  readonly server: RunningServer;
  readonly host: HostSite;
  readonly browser: Browser;
  /** Opens a page of the host's in a browser of its own. */
  visit(file: HostFile, options?: VisitOptions): Promise<{ page: Page; seen: Watch }>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly path?: string;
  /** Before the page is opened. */
  readonly prepare?: (page: Page, seen: Watch) => Promise<void>;
}

/**
 * Headless and silent: nothing that a browser would like to ask its makers.
 *
 * @param options.pageCache pages that are left are kept, as for visitors; Playwright forbids it otherwise
 */
export async function launchChromium({ pageCache = false } = {}): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium: `npm test` installs one, or set KOINON_CHROMIUM.');
  return chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
    ignoreDefaultArgs: pageCache ? ['--disable-back-forward-cache'] : [],
  });
}

export async function startStage(extra: readonly EventRecordInput[] = []): Promise<Stage> {
  const server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true, copyOf: await migratedTemplate() },
    now: () => NOW,
    log: () => undefined,
    rateLimit: { limit: 100_000, windowSeconds: 60 },
    site: { embed: { folder: embedFolder, version: embedManifest.version } },
  });
  await seed(server, extra);
  const host = await startHostSite();
  const browser = await launchChromium();
  let visits = 0;
  return {
    api: server.url,
    server,
    host,
    browser,
    async visit(file, { path = `/page-${++visits}.html`, prepare, ...options } = {}) {
      const address = host.serve(path, file);
      const context = await browser.newContext({ timezoneId: 'Europe/Athens', locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.clock.setFixedTime(NOW);
      const seen = await watch(page);
      await prepare?.(page, seen);
      await page.goto(address);
      return { page, seen };
    },
    async close() {
      await browser.close();
      await host.close();
      await server.close();
    },
  };
}

/** The seeds as the demonstration shows them, around {@link NOW}; `extra` goes to the Greek network. */
async function seed(server: RunningServer, extra: readonly EventRecordInput[]): Promise<void> {
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10))) {
    const more = seeds.network.slug === 'gr' ? extra : [];
    await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), ...more] });
  }
}

/** A small page of a host's, in Greek, with `body` in the middle of it. */
export function hostPage(
  body: string,
  { head = '', lang = 'el' }: { head?: string; lang?: string } = {},
): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Δήμος</title>${head}</head>
<body><h1>Δήμος</h1><p><a href="#before">Before</a></p>${body}<p><a href="#after">After</a></p></body>
</html>`;
}
