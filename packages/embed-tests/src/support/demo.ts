import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { startDemo, type RunningDemo } from '@koinon/demo';
import type { Browser } from 'playwright-core';
import { writeMigrated } from '../../../server/src/testing/template.ts';
import { NetworkDesk } from './network.ts';
import { launchChromium, NOW } from './stage.ts';

/** The demonstration with its two agencies, and a browser, for the tests of one file. */
export interface DemoStage {
  /** From the first test on. */
  readonly demo: RunningDemo;
  readonly browser: Browser;
  /** The server's, {@link NOW} at first; a test lets it go on. */
  clock: number;
  /** What a network's staff and mail programs see. */
  desk(network: string): NetworkDesk;
}

/** Starts it before the file's tests and ends it after them. */
export function demoStage(): DemoStage {
  const dataDir = mkdtempSync(join(tmpdir(), 'koinon-e2e-'));
  let demo: RunningDemo | undefined;
  let browser: Browser | undefined;
  const stage: DemoStage = {
    clock: NOW,
    get demo() {
      return started(demo);
    },
    get browser() {
      return started(browser);
    },
    desk: network => new NetworkDesk(started(demo), dataDir, network),
  };
  before(async () => {
    // How it starts from nothing is the demonstration's own test.
    await writeMigrated(join(dataDir, 'database'));
    demo = await startDemo({ port: 0, dataDir, now: () => stage.clock });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return stage;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('It is there from the first test on.');
  return part;
}
