import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seedImports } from '@koinon/demo';
import { createMailbox, readConfig, startServer, type Mailbox, type RunningServer } from '@koinon/server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startHostSite, type HostSite } from '../support/host-site.ts';
import { launchChromium, NOW } from '../support/stage.ts';
import { watch, type Watch } from '../support/watch.ts';
import type { WordPressParts } from './find.ts';
import { ADMIN, startWordPress, type WordPressSite } from './site.ts';
import { openEvent } from '../support/events.ts';

const embedFolder = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

/** An event that takes registrations without more than a name and an address. */
export const EVENT = openEvent('wp-workshop', {
  name: { el: 'Εργαστήριο για ιστότοπους', en: 'Workshop about websites' },
});

/** A WordPress, a network's server, another server that is no network's, and a browser. */
export interface WordPressStage {
  readonly site: WordPressSite;
  readonly server: RunningServer;
  readonly mailbox: Mailbox;
  /** Somebody else's server. */
  readonly other: HostSite;
  readonly browser: Browser;
  /** Time goes on for the server: forms that are sent within seconds are not. */
  later(): void;
  /** The network's staff list these sites, and no others. */
  list(origins: readonly string[]): Promise<void>;
  /** A browser in which somebody has signed in to WordPress. */
  signIn(name?: string, password?: string, options?: BrowserContextOptions): Promise<Page>;
  /** A visitor's browser: nobody is signed in, the clock stands. */
  visit(path: string, options?: BrowserContextOptions): Promise<{ page: Page; seen: Watch }>;
  close(): Promise<void>;
}

export async function startStage(parts: WordPressParts): Promise<WordPressStage> {
  let clock = NOW;
  const mailbox = createMailbox();
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of opened.reverse()) await end();
  };
  try {
    const site = await startWordPress(parts);
    opened.push(() => site.close());
    const server = await startServer(readConfig({ PORT: '0' }), {
      database: { memory: true },
      now: () => clock,
      log: line => line.level === 'error' && console.error(line),
      rateLimit: { limit: 100_000, windowSeconds: 60 },
      mail: mailbox,
      site: { embed: { folder: embedFolder, version: embedVersion } },
    });
    opened.push(() => server.close());
    const other = await startHostSite();
    opened.push(() => other.close());
    const browser = await launchChromium();
    opened.push(() => browser.close());
    const list = async (origins: readonly string[]) => {
      for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), origins)) {
        const more = seeds.network.slug === 'gr' ? [EVENT] : [];
        await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), ...more] });
      }
      // The server keeps what it has read of the list for a moment.
      clock += 120_000;
    };
    await list([]);
    const open = async (options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ timezoneId: 'Europe/Athens', locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      return page;
    };
    return {
      site,
      server,
      mailbox,
      other,
      browser,
      later: () => void (clock += 60_000),
      list,
      async signIn(name = ADMIN.name, password = ADMIN.password, options = {}) {
        const page = await open({ viewport: { width: 1280, height: 900 }, ...options });
        await page.goto(`${site.origin}/wp-login.php`);
        await page.locator('#user_login').fill(name);
        await page.locator('#user_pass').fill(password);
        await page.locator('#wp-submit').click();
        await page.waitForURL(/wp-admin/);
        return page;
      },
      async visit(path, options = {}) {
        const page = await open(options);
        await page.clock.setFixedTime(NOW);
        const seen = await watch(page);
        await page.goto(site.origin + path);
        return { page, seen };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export const embedVersion = (
  JSON.parse(readFileSync(`${embedFolder}/embed-manifest.json`, 'utf8')) as { version: string }
).version;

/** For whoever wants to look at it: a picture into `KOINON_PICTURES`, where that is set. */
export async function picture(page: Page, name: string, width = 1200): Promise<void> {
  const folder = process.env['KOINON_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 900 });
  await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  if (size) await page.setViewportSize(size);
}
