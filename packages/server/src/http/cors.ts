import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';

const EXPOSED = 'Retry-After, ETag, Location, Link, RateLimit, RateLimit-Policy, X-Request-Id';
const ALLOWED = 'Content-Type, Idempotency-Key, Authorization';

/** Public reads are for every site, without credentials: `*`, so that caches need not tell origins apart. Refusals too. */
export const publicReads: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': ALLOWED,
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    });
  }
  await next();
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', EXPOSED);
  return undefined;
};
