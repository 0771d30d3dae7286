import { writeSync } from 'node:fs';
import { DrizzleQueryError } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { isUnavailable } from '../database/unavailable.ts';
import type { Env } from './context.ts';

/** One line of the log. Never an address, a query string or a path: routes are written as patterns. */
export interface LogLine {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly [field: string]: string | number | undefined;
}

export type Log = (line: LogLine) => void;

/** JSON lines on the standard output. What cannot be written there, for its disk is full or nobody reads it, is lost: nothing else. */
export function jsonLog(now: () => number): Log {
  // Unheard, it would end the process.
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  }
  return line => write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...line })}\n`);
}

const ignore = () => undefined;

function write(text: string): void {
  if (!process.stdout.destroyed) {
    process.stdout.write(text);
    return;
  }
  try {
    // A stream that failed once stays silent; the disk may have room again.
    writeSync(process.stdout.fd, text);
  } catch {
    // As before.
  }
}

/**
 * What went wrong, for the log. A failed query is told by its text and PostgreSQL's code, without its parameters and
 * without the database's own sentence, which quotes them: names, addresses, what opens somebody's registration.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown: not an error';
  if (!(error instanceof DrizzleQueryError)) return error.stack ?? String(error);
  const { cause, query, stack = '' } = error;
  const code = cause === undefined ? undefined : Reflect.get(cause, 'code');
  // What a driver says of its connection names nobody.
  const why = code ?? (isUnavailable(cause) ? cause?.message : cause?.name);
  const frames = stack.split('\n').filter(line => /^ {4}at /.test(line));
  return [`Failed query (${String(why)}): ${query}`, ...frames].join('\n');
}

/** Gives each request an id (`X-Request-Id`) and writes one line when it is answered. */
export function requestLog(log: Log, now: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const start = now();
    const id = crypto.randomUUID();
    c.set('requestId', id);
    await next();
    c.header('X-Request-Id', id);
    log({
      level: c.res.status >= 500 ? 'error' : 'info',
      message: 'request',
      id,
      method: c.req.method,
      route: routePattern(c),
      status: c.res.status,
      ms: Math.round(now() - start),
    });
  };
}

function routePattern(c: Parameters<typeof matchedRoutes>[0]): string {
  const patterns = matchedRoutes(c).map(route => route.path);
  return (
    patterns.findLast(path => !path.endsWith('*')) ?? patterns.findLast(path => path !== '/*') ?? '(none)'
  );
}
