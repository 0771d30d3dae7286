// A server that stands between the page and the network's and does to some requests what networks do.
// `/f/<id>/<path>` is `<path>` of the network's server with the fault <id>; `POST /repair/<id>` ends the fault, and `POST /break/<id>` starts it anew.
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Passed } from './types.ts';

export interface Faults {
  readonly origin: string;
  add(fault: Fault): { readonly base: string; readonly id: string };
  passed(id: string): readonly Passed[];
  close(): Promise<void>;
}

interface Standing {
  readonly fault: Fault;
  broken: boolean;
  /** Requests that have met it. */
  met: number;
  /** Those that are held. */
  readonly held: (() => void)[];
  readonly passed: Passed[];
}

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Expose-Headers': '*',
} as const;

export async function startFaults(target: string): Promise<Faults> {
  const standing = new Map<string, Standing>();
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://faults');
    const [, act = '', id = '', ...rest] = url.pathname.split('/');
    const one = standing.get(id);
    if (!one) {
      response.writeHead(404, OPEN).end();
      return;
    }
    if (act === 'repair' || act === 'break') {
      one.broken = act === 'break';
      one.met = 0;
      if (!one.broken) for (const release of one.held.splice(0)) release();
      response.writeHead(204, OPEN).end();
      return;
    }
    const path = `/${rest.join('/')}${url.search}`;
    const go = (answered = true) => pass(target, path, incoming, response, answered, one.passed);
    if (strikes(one, incoming, path)) strike(one, response, go);
    else go();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  let count = 0;
  return {
    origin,
    add(fault) {
      const id = `${fault.mode}-${++count}`;
      standing.set(id, { fault, broken: fault.mode !== 'none', met: 0, held: [], passed: [] });
      return { base: `${origin}/f/${id}`, id };
    },
    passed: id => standing.get(id)?.passed ?? [],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function strikes(one: Standing, { method }: IncomingMessage, path: string): boolean {
  const { only, method: wanted, first = Infinity } = one.fault;
  if (!one.broken || (only && !only.test(path)) || (wanted && method !== wanted)) return false;
  // A preflight that fails is a request that never comes: only a refusal is told there.
  if (method === 'OPTIONS' && !wanted && one.fault.mode !== 'no-cors' && one.fault.mode !== 'reset')
    return false;
  one.met += 1;
  return one.met <= first;
}

function strike({ fault, held }: Standing, response: ServerResponse, go: (answered?: boolean) => void): void {
  const problem = (status: number, more = {}) => {
    response.writeHead(status, { ...OPEN, ...more, 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ type: 'about:blank', title: 'Trouble', status }));
  };
  switch (fault.mode) {
    case 'slow':
      held.push(() => go());
      return;
    case 'reset':
      response.socket?.destroy();
      return;
    case '404':
      return problem(404);
    case '500':
      return problem(500);
    case '429':
      return problem(429, { 'Retry-After': '120' });
    case 'html':
      response.writeHead(200, { ...OPEN, 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Log in</title><p>Log in to the wireless network');
      return;
    case 'truncated':
      response.writeHead(200, { ...OPEN, 'Content-Type': 'application/json' });
      response.end('{"items":[{"id":"x","na');
      return;
    case 'no-cors':
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{}');
      return;
    case 'lost':
      return go(false);
    case 'none':
      return go();
  }
}

function pass(
  target: string,
  path: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  answered: boolean,
  passed: Passed[],
): void {
  const { host: _host, connection: _connection, ...headers } = incoming.headers;
  const method = incoming.method ?? 'GET';
  const outgoing = request(target + path, { method, headers }, answer => {
    const key = headers['idempotency-key'];
    const status = answer.statusCode ?? 502;
    if (method !== 'OPTIONS') passed.push({ method, path, key: Array.isArray(key) ? key[0] : key, status });
    if (!answered) {
      answer.resume();
      answer.on('end', () => response.destroy());
      return;
    }
    response.writeHead(status, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  incoming.pipe(outgoing);
}
