import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { importNetwork, type ImportSummary, type NetworkImport } from './data/import.ts';
import { openDatabase, type DatabaseLocation } from './database/database.ts';
import type { RateLimit, Site } from './http/context.ts';
import { jsonLog, type Log } from './http/log.ts';

export interface ServerOptions {
  /** What else to show: embed files, Storybook, documentation, demo pages. */
  readonly site?: Site;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly log?: Log;
  readonly rateLimit?: RateLimit;
  /** Instead of the one that the configuration names. */
  readonly database?: DatabaseLocation;
}

export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Brings a network to what is given; see `importNetwork`. */
  importNetwork(input: NetworkImport): Promise<ImportSummary>;
  /** Answers what is under way, then ends. */
  close(): Promise<void>;
}

/** Some 10 requests a second for a minute: far above a person, or a page with several widgets. */
const DEFAULT_RATE_LIMIT: RateLimit = { limit: 600, windowSeconds: 60 };

/** Where the configuration says that the data is. */
export function databaseLocation({ databaseUrl, dataFolder }: ServerConfig): DatabaseLocation {
  return databaseUrl === undefined ? { folder: join(dataFolder, 'database') } : { url: databaseUrl };
}

/** Opens the database, brings it up to date and listens. Throws where the port, the folder or the database cannot be had. */
export async function startServer(config: ServerConfig, options: ServerOptions = {}): Promise<RunningServer> {
  const now = options.now ?? Date.now;
  const database = await openDatabase(options.database ?? databaseLocation(config));
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    await database.close();
    throw error;
  }
  const url = listeningUrl(server.address(), config);
  // The address is known only now, and no connection is accepted before this turn of the loop ends.
  const app = createApp({
    db: database.db,
    now,
    log: options.log ?? jsonLog(now),
    baseUrl: config.publicUrl ?? url,
    defaultNetwork: config.defaultNetwork,
    trustedProxies: config.trustedProxies,
    rateLimit: options.rateLimit ?? DEFAULT_RATE_LIMIT,
    site: options.site ?? {},
  });
  const listener = getRequestListener(app.fetch);
  server.on('request', (request, response) => void listener(request, response));
  return {
    url,
    importNetwork: input => importNetwork(database.db, input, now()),
    async close() {
      await new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await database.close();
    },
  };
}

function listeningUrl(
  address: ReturnType<ReturnType<typeof createServer>['address']>,
  { host }: ServerConfig,
): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
