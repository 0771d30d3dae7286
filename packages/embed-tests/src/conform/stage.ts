import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedImports } from '@koinon/demo';
import { startServer, readConfig, type RunningServer } from '@koinon/server';
import { foreignLit } from '../support/foreign-lit.ts';
import { startHostSite, type HostSite } from '../support/host-site.ts';
import { startFaults, type Faults } from './faults.ts';
import { EVENT, tags } from './tags.ts';
import { openEvent } from '../support/events.ts';

/** Monday, 23 November 2026, 11:00 in Athens: when every clock of these tests starts. */
export const NOW = Date.parse('2026-11-23T09:00:00Z');

/** What the older copy beside the built files calls itself. */
export const OLDER = '0.0.1';

/** All requests of these tests come from one address. */
const never = { limit: 1_000_000, windowSeconds: 60 };

const built = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

/** Three origins: the network's server with the seeds and two versions of the files, the faults before it, and the host's site. */
export interface ConformStage {
  readonly api: string;
  readonly version: string;
  readonly server: RunningServer;
  readonly faults: Faults;
  readonly host: HostSite;
  integrity(file: string): string;
  close(): Promise<void>;
}

const workshop = openEvent(EVENT);

export async function startConformStage(): Promise<ConformStage> {
  // A copy: what is built next while this runs is another one's.
  const folder = mkdtempSync(join(tmpdir(), 'koinon-conform-'));
  cpSync(built, folder, { recursive: true, filter: path => !path.endsWith('.map') });
  const { version } = JSON.parse(
    readFileSync(new URL('../../../widgets/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  for (const file of ['koinon.js', ...tags.flatMap(({ files }) => files)])
    if (!existsSync(join(folder, file)))
      throw new Error(`${file} is not built, or is being built just now: npm run build -- embed`);
  makeOlder(folder, version);

  const host = await startHostSite();
  host.serve('/foreign.js', { body: await foreignLit(), type: 'text/javascript; charset=utf-8' });
  const started = Date.now();
  let ahead = 0;
  const server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true },
    now: () => NOW + (Date.now() - started) + ahead,
    log(line) {
      if (line.level === 'error') console.error(line);
      // Nobody fills in a form within three seconds, and these tests do not wait.
      if (line['method'] === 'GET' && String(line['route']).startsWith('/v1/forms/')) ahead += 10_000;
    },
    rateLimit: { limit: 1_000_000, windowSeconds: 60 },
    formLimits: {
      ticketed: { address: never, prefix: never, form: never },
      unticketed: { address: never, prefix: never, form: never },
      holdsPerClient: 1_000_000,
    },
    site: { embed: { folder, version } },
  });
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), [host.origin])) {
    const more = seeds.network.slug === 'gr' ? [workshop] : [];
    await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), ...more] });
  }
  const faults = await startFaults(server.url);
  return {
    api: server.url,
    version,
    server,
    faults,
    host,
    integrity: file =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    async close() {
      await faults.close();
      await host.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same files under another number, as an upgrade would leave them beside the new ones. */
function makeOlder(folder: string, version: string): void {
  const target = join(folder, 'versions', OLDER);
  mkdirSync(target, { recursive: true });
  for (const name of globSync('**/*.js', { cwd: folder, exclude: ['versions'] })) {
    const text = readFileSync(join(folder, name), 'utf8')
      .replaceAll(`"${version}"`, `"${OLDER}"`)
      .replaceAll(`\`${version}\``, `\`${OLDER}\``);
    const path = join(target, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
