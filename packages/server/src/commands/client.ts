import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemSchema } from '@koinon/contract/problem';
import { check } from '@koinon/contract/parse';
import { CommandError } from './command.ts';
import { problemText } from './problem-text.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The server refused; the message says why and what to do. */
export class ProblemFailure extends CommandError {
  readonly slug: string;
  constructor(slug: string, message: string) {
    super(message);
    this.name = 'ProblemFailure';
    this.slug = slug;
  }
}

export interface AdminClient {
  /** Slug of the network; undefined: the server's default one. */
  readonly network: string | undefined;
  get(path: string, query?: Query): Promise<unknown>;
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<unknown>;
  /** The body of a GET as it is. */
  text(path: string, query?: Query): Promise<string>;
  /** The same for another network. */
  of(network: string): AdminClient;
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `KOINON_URL`, or where a server on this machine listens. */
export function serverUrl(env: Env): string {
  const given = env['KOINON_URL']?.trim();
  if (given) {
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given.replace(/\/+$/, '');
    throw new CommandError(`KOINON_URL is "${given}"; it must be an address as https://network.example.`);
  }
  return `http://127.0.0.1:${env['PORT']?.trim() || '8080'}`;
}

/**
 * A staff token: `KOINON_TOKEN`, the file of `--token-file`, or `staff-token` in the data folder.
 * Throws a `CommandError` that says where one comes from.
 */
export function findToken(env: Env, tokenFile: string | undefined): string {
  if (tokenFile !== undefined) return readToken(tokenFile);
  const given = env['KOINON_TOKEN']?.trim();
  if (given) return given;
  const kept = join(env['KOINON_DATA']?.trim() || '.koinon', 'staff-token');
  try {
    return readFileSync(kept, 'utf8').trim();
  } catch {
    throw new CommandError(
      `There is no staff token. Set KOINON_TOKEN, or use --token-file. The server's first start wrote an ` +
        `administrator's token to KOINON_DATA/staff-token; ${kept} cannot be read here.`,
    );
  }
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new CommandError(`--token-file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function adminClient(url: string, token: string, network: string | undefined): AdminClient {
  const client: AdminClient = {
    network,
    of: other => adminClient(url, token, other),
    async get(path, query) {
      return (await ask('GET', path, query)).json();
    },
    async text(path, query) {
      // TextDecoder would drop the byte order mark, which spreadsheets need.
      return Buffer.from(await (await ask('GET', path, query)).arrayBuffer()).toString('utf8');
    },
    async send(method, path, body, headers) {
      const response = await ask(method, path, {}, body, headers);
      return response.status === 204 ? undefined : response.json();
    },
  };
  return client;

  async function ask(
    method: string,
    path: string,
    query: Query = {},
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const address = new URL(`${url}/v1/admin/${path}`);
    if (network !== undefined) address.searchParams.set('network', network);
    for (const [name, value] of Object.entries(query)) {
      for (const one of value === undefined ? [] : [value].flat()) address.searchParams.append(name, one);
    }
    let response: Response;
    try {
      response = await fetch(address, {
        method,
        headers: {
          ...headers,
          Authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A token goes to nobody else.
        redirect: 'error',
      });
    } catch (error) {
      throw new CommandError(
        `No server answers at ${url} (${reasonOf(error)}). Start it with koinon serve, or set KOINON_URL to its address.`,
      );
    }
    if (!response.ok) throw await failure(response, url, network);
    return response;
  }
}

async function failure(response: Response, url: string, network: string | undefined): Promise<CommandError> {
  const checked = check(ProblemSchema, await response.json().catch(() => undefined));
  if (!checked.ok) {
    return new CommandError(`${url} answered ${response.status}. Is it a Koinon server?`);
  }
  const problem = checked.value;
  const slug = problem.type.slice(problem.type.lastIndexOf('/') + 1);
  const retryAfter = response.headers.get('Retry-After');
  return new ProblemFailure(slug, problemText(slug, problem, { network, retryAfter }));
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
}
