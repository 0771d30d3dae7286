/**
 * The demonstration: the server with the seeds on one port, two invented agencies' web server on the next one, which
 * is another origin. Bound to loopback.
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { todayIn } from '@koinon/i18n/dates';
import { createMailbox, readConfig, startServer, type LogLine, type Mailbox } from '@koinon/server';
import { startAgencyServer } from './agency-server.ts';
import { demoPages } from './pages.ts';
import { keptSecret } from './secret.ts';
import { seedImports } from './seed.ts';

export { seedImports } from './seed.ts';

export {
  cspFor,
  cspForGivenEvents,
  fallbackDirectives,
  koinonDirectives,
  pageDirectives,
  policy,
  type Directives,
} from './csp.ts';

export interface DemoOptions {
  /** The server's port; the agencies are on the next one. 0: any two free ports. 8080 unless given. */
  readonly port?: number;
  /** The folder for the database and the secret; made if it is not there. */
  readonly dataDir: string;
  /** The variables of `koinon serve`; PORT and KOINON_DATA are overridden by the two above. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch: the season is invented around this day. */
  readonly now?: () => number;
}

/** An address to open. As text it reads "address  label". */
export interface DemoAddress {
  readonly label: string;
  readonly url: string;
  toString(): string;
}

export interface RunningDemo {
  readonly urls: readonly DemoAddress[];
  /** The server's origin, and the agencies'. */
  readonly server: string;
  readonly agencies: string;
  close(): Promise<void>;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Starts both. Throws with a sentence to show when a port is taken, the folder in use or the environment unusable. */
export async function startDemo({
  port = 8080,
  dataDir,
  env = {},
  now = Date.now,
}: DemoOptions): Promise<RunningDemo> {
  if (port > 65_534)
    throw new Error(`The demonstration takes two ports, ${port} and the next, which does not exist.`);
  const secret = env['KOINON_SECRET']?.trim() || keptSecret(dataDir);
  const config = readConfig({
    KOINON_NETWORK: 'gr',
    ...env,
    PORT: String(port),
    KOINON_DATA: dataDir,
    KOINON_SECRET: secret,
  });
  if (!loopback.test(config.host)) {
    throw new Error(
      `HOST is "${config.host}"; the demonstration listens on loopback only. \`koinon serve\` is for the rest.`,
    );
  }

  const mailbox = createMailbox();
  let server = '';
  const agencies = await portTaken(
    startAgencyServer(port && port + 1, config.host, () => server),
    port + 1,
  );
  try {
    const running = await portTaken(
      startServer(config, { site: site(agencies.url, mailbox), mail: mailbox, now, log: onlyErrors }),
      port,
    );
    server = config.publicUrl ?? running.url;
    try {
      const today = todayIn('Europe/Athens', new Date(now()));
      const imports = seedImports(today, [agencies.url], `${server}/docs/media`);
      for (const seeds of imports) await running.importNetwork(seeds);
    } catch (error) {
      await running.close();
      throw error;
    }
    return {
      urls: addresses(server, agencies.url),
      server,
      agencies: agencies.url,
      async close() {
        await Promise.all([agencies.close(), running.close()]);
      },
    };
  } catch (error) {
    await agencies.close();
    throw error;
  }
}

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

function site(agencies: string, mailbox: Mailbox) {
  const manifest = JSON.parse(readFileSync(fromRoot('packages/widgets/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    embed: { folder: fromRoot('packages/widgets/dist/embed'), version: manifest.version },
    storybook: fromRoot('stories/dist'),
    docs: fromRoot('docs/dist'),
    demoPages: demoPages(agencies),
    mailbox,
  };
}

function addresses(server: string, agencies: string): DemoAddress[] {
  const address = (label: string, url: string) => ({ label, url, toString: () => `${url}  ${label}` });
  return [
    address('everything there is to see', `${server}/`),
    address('the mail that it would send', `${server}/mailbox`),
    ...demoPages(agencies).map(({ title, href }) => address(title, href)),
  ];
}

/** A demonstration is looked at by a person: what went wrong, not every request. */
function onlyErrors(line: LogLine): void {
  if (line.level === 'error') console.error(JSON.stringify(line));
}

/** Says which port it is, and what to do. */
async function portTaken<T>(starting: Promise<T>, port: number): Promise<T> {
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(
      `Port ${port} is taken. Name another one: PORT=9000 npm start (the next one is used too).`,
      {
        cause: error,
      },
    );
  }
}
