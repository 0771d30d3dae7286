import { after } from 'node:test';
import { createApp } from '../app.ts';
import { importNetwork, type NetworkImport } from '../data/import.ts';
import { openDatabase, type Database, type DatabaseLocation } from '../database/database.ts';
import type { FormLimits } from '../forms/limits.ts';
import type { App, Foundations, Services } from '../http/context.ts';
import type { LogLine } from '../http/log.ts';
import type { SeatsRepository } from '../memberships/seats.ts';
import type { PlacesRepository } from '../registrations/places.ts';
import { createServices } from '../services.ts';
import { startPostgres } from './postgres.ts';
import { migratedTemplate } from './template.ts';

/** Noon in Athens on Saturday, 21 November 2026. */
export const NOW = Date.parse('2026-11-21T10:00:00Z');
export const BASE = 'https://network.example';
export const SECRET = 'a secret that only tests know, and everyone';

const never = { limit: 1_000_000, windowSeconds: 60 };
/** All requests of a test come from one address. */
export const NO_LIMITS: FormLimits = {
  ticketed: { address: never, prefix: never, form: never },
  unticketed: { address: never, prefix: never, form: never },
  holdsPerClient: 1_000_000,
};

export interface TestServer {
  readonly app: App;
  readonly database: Database;
  readonly lines: LogLine[];
  readonly services: Services;
  /** Set to another time at will. */
  clock: number;
  import(input: NetworkImport): ReturnType<typeof importNetwork>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The body of a 200 as JSON. */
  json(path: string): Promise<unknown>;
}

/** A migrated, empty database of the kind that `KOINON_TEST_DATABASE` names (`pglite`, the default, or `postgres`), closed after the file's tests. */
export async function testDatabase(): Promise<Database> {
  const { location, stop } = await testLocation();
  const database = await openDatabase(location);
  after(async () => {
    await database.close();
    await stop();
  });
  return database;
}

async function testLocation(): Promise<{ location: DatabaseLocation; stop: () => Promise<void> }> {
  if (process.env['KOINON_TEST_DATABASE'] !== 'postgres') {
    return { location: { memory: true, copyOf: await migratedTemplate() }, stop: async () => undefined };
  }
  const postgres = await startPostgres();
  return { location: { url: await postgres.createMigratedDatabase() }, stop: () => postgres.stop() };
}

/** The whole application on an empty database, with a clock that stands still. */
export async function testServer(
  options: Partial<Foundations> = {},
  places?: PlacesRepository,
  seats?: SeatsRepository,
): Promise<TestServer> {
  const database = await testDatabase();
  const lines: LogLine[] = [];
  const foundations: Foundations = {
    db: database.db,
    now: () => server.clock,
    log: line => lines.push(line),
    baseUrl: BASE,
    defaultNetwork: undefined,
    trustedProxies: [],
    rateLimit: { limit: 1_000_000, windowSeconds: 60 },
    site: {},
    secret: SECRET,
    formLimits: NO_LIMITS,
    nudge: () => undefined,
    ...options,
  };
  const services = createServices(foundations, places, seats);
  after(() => services.images.close());
  const app = createApp(services);
  const server: TestServer = {
    app,
    database,
    lines,
    services,
    clock: NOW,
    import: input => importNetwork(database.db, input, server.clock),
    get: async (path, headers = {}) => app.request(`${BASE}${path}`, { headers }),
    async json(path) {
      const response = await server.get(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
  };
  return server;
}
