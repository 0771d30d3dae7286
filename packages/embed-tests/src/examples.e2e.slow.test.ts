import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { seedImports } from '@koinon/demo';
import { readConfig, startServer, type RunningServer } from '@koinon/server';
import type { Browser } from 'playwright-core';
import { drive, EVENT, readsWithoutScript } from './examples/drive.ts';
import { EXAMPLES } from './examples/list.ts';
import { packLibraries, prepare } from './examples/prepare.ts';
import { serve } from './examples/serve.ts';
import { launchChromium, NOW } from './support/stage.ts';
import { watch } from './support/watch.ts';
import { openEvent } from './support/events.ts';

// The example applications as their developers meet Koinon: from npm's tarballs, type-checked, built for production, served
// from another origin than the network's, and used by a visitor. `KOINON_EXAMPLES=vue,next` runs only those.

const wanted = process.env['KOINON_EXAMPLES']?.split(',');
const base = mkdtempSync(join(tmpdir(), 'koinon-examples-'));
let tarballs: readonly string[];
let server: RunningServer;
let browser: Browser;
/** The server's. */
let clock = NOW;

const seminar = openEvent(EVENT.id, EVENT);

/** Whose pages may write is said by the network's staff. */
async function seed(origins: readonly string[]): Promise<void> {
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), origins)) {
    if (seeds.network.slug === 'gr')
      await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), seminar] });
  }
}

before(async () => {
  tarballs = await packLibraries(join(base, 'tarballs'));
  server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true },
    now: () => clock,
    log: () => undefined,
    rateLimit: { limit: 100_000, windowSeconds: 60 },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 3 });
});

for (const example of EXAMPLES.filter(({ name }) => wanted?.includes(name) ?? true)) {
  test(`${example.title}: installs from tarballs, type-checks, builds, and a visitor can use it`, async () => {
    const folder = await prepare(example, base, tarballs, server.url);
    const served = await serve(example, folder);
    const context = await browser.newContext({ timezoneId: 'Europe/Athens', locale: 'en-GB' });
    try {
      await seed([served.origin]);
      const address = served.origin + example.path;
      if (example.rendersPages) await readsWithoutScript(address, server.url);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.clock.setFixedTime(NOW);
      const seen = await watch(page);
      await page.goto(address);
      await drive(page, () => (clock += 10_000)).catch((error: unknown) => {
        // What the console said explains most of what is not there.
        throw seen.problems.length > 0 ? new Error(seen.problems.join('\n'), { cause: error }) : error;
      });
      assert.deepEqual(seen.problems, []);
    } finally {
      await context.close();
      await served.close();
      // One at a time on the disk: each is some hundred megabytes.
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}
