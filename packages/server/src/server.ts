import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { ensureAdministrator } from './admin/first-administrator.ts';
import { createApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { importNetwork, type ImportSummary, type NetworkImport } from './data/import.ts';
import { openDatabase, type DatabaseLocation } from './database/database.ts';
import type { RateLimit, Services, Site } from './http/context.ts';
import { DEFAULT_FORM_LIMITS, type FormLimits } from './forms/limits.ts';
import { jsonLog, type Log } from './http/log.ts';
import { createJobRunner, type Job } from './jobs.ts';
import type { MailTransport } from './mail/message.ts';
import { sendDue } from './mail/send-due.ts';
import { smtpTransport } from './mail/smtp.ts';
import { within } from './patience.ts';
import { purgeAll } from './retention/retention.ts';
import { createServices } from './services.ts';

export interface ServerOptions {
  /** What else to show: embed files, Storybook, documentation, demo pages. */
  readonly site?: Site;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly log?: Log;
  readonly rateLimit?: RateLimit;
  readonly formLimits?: FormLimits;
  /** Instead of the mail server that the configuration names; with neither, mail stays in the outbox. */
  readonly mail?: MailTransport;
  /** Milliseconds that an end waits for answers and mails under way; 5000 unless given, for supervisors wait ten seconds. */
  readonly patience?: number;
  /** Instead of the one that the configuration names. */
  readonly database?: DatabaseLocation;
}

export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Where this start wrote an administrator's token, there having been no administrator; else undefined. */
  readonly staffTokenFile: string | undefined;
  /** Brings a network to what is given; see `importNetwork`. */
  importNetwork(input: NetworkImport): Promise<ImportSummary>;
  /** Answers what is under way, for `patience` at most, then ends. */
  close(): Promise<void>;
}

/**
 * Milliseconds that a connection may be idle: longer than the minute for which load balancers keep theirs, or they would send a
 * request on one that is just being closed.
 */
const KEEP_ALIVE = 65_000;

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
  const inMemory = options.database !== undefined && 'memory' in options.database;
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE });
  let staffTokenFile: string | undefined;
  try {
    // A database that is gone with the process needs no file that outlives it.
    if (!inMemory) {
      staffTokenFile = await ensureAdministrator(database.db, config.dataFolder, now());
    }
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    await database.close();
    throw error;
  }
  const url = listeningUrl(server.address(), config);
  const log = options.log ?? jsonLog(now);
  const jobs = createJobRunner(log, now);
  // The address is known only now, and no connection is accepted before this turn of the loop ends.
  const services = createServices({
    db: database.db,
    // Pictures last as long as the rows that speak of them.
    uploads: inMemory ? undefined : join(config.dataFolder, 'uploads'),
    now,
    log,
    baseUrl: config.publicUrl ?? url,
    defaultNetwork: config.defaultNetwork,
    trustedProxies: config.trustedProxies,
    rateLimit: options.rateLimit ?? DEFAULT_RATE_LIMIT,
    site: options.site ?? {},
    // `koinon serve` does not start without one; whoever does has links that end with the process.
    secret: config.secret ?? randomBytes(32).toString('base64url'),
    formLimits: options.formLimits ?? DEFAULT_FORM_LIMITS,
    newsletterPerMinute: config.newsletterPerMinute,
    nudge: jobs.nudge,
  });
  const app = createApp(services);
  const mail = options.mail ?? configuredMail(config, services.baseUrl);
  jobs.start([
    ...timedJobs(services, mail),
    ...(database.tend ? [{ name: 'tend', run: database.tend, every: HOUR }] : []),
  ]);
  const listener = getRequestListener(app.fetch);
  server.on('request', (request, response) => void listener(request, response));
  return {
    url,
    staffTokenFile,
    async importNetwork(input) {
      const summary = await importNetwork(database.db, input, now());
      // More places may mean an offer to the line.
      jobs.nudge();
      return summary;
    },
    async close() {
      const patience = options.patience ?? 5000;
      const answered = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.all([within(patience, answered), jobs.stop(patience)]);
      // Who takes longer to send or to read than that must come again.
      server.closeAllConnections();
      await answered;
      mail?.close?.();
      await services.images.close();
      await database.close();
    },
  };
}

const HOUR = 3600;

/** What a running server does by itself. Several processes may: each job takes only what nobody else is at. */
function timedJobs(services: Services, transport: MailTransport | undefined): Job[] {
  const { registrations, newsletter, memberships } = services;
  const { expire, promote } = registrations.jobs;
  return [
    // They look at every event with a line, and hold its places for a moment: at most at each round of the timer.
    { name: 'expire', run: expire, every: 5 },
    { name: 'promote', run: promote, every: 5 },
    { name: 'deliver', run: newsletter.jobs.deliver },
    // A mail server may take its time: no place waits for it.
    ...(transport
      ? [
          {
            name: 'mail',
            run: (signal: AbortSignal) => sendDue({ ...services, transport, signal }),
            apart: true,
          },
        ]
      : []),
    // It looks at files, and may be at it for a while.
    { name: 'pictures', run: () => services.images.clean(), every: HOUR, apart: true },
    { name: 'charters', run: memberships.jobs.remind, every: HOUR },
    // All that goes by itself, by one list of rules: see `retention/`.
    { name: 'retain', run: () => purgeAll(services), every: HOUR },
  ];
}

function configuredMail({ smtpUrl, mailFrom }: ServerConfig, baseUrl: string): MailTransport | undefined {
  if (smtpUrl === undefined) return undefined;
  return smtpTransport({ url: smtpUrl, from: mailFrom ?? `koinon@${new URL(baseUrl).hostname}` });
}

function listeningUrl(
  address: ReturnType<ReturnType<typeof createServer>['address']>,
  { host }: ServerConfig,
): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
