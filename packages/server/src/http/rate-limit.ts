import type { MiddlewareHandler } from 'hono';
import { addressGroup, clientAddress } from './address.ts';
import type { Env, Services } from './context.ts';
import { RequestProblem } from './problem.ts';

/** Addresses kept in mind at once; beyond that the longest unseen are forgotten. */
const MAX_ADDRESSES = 20_000;

/**
 * So many requests in a window per address, counted in memory: a brake on a runaway client, not a wall. Says so in
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers). Preflights are not counted.
 */
export function rateLimit({ rateLimit, now, trustedProxies }: Services): MiddlewareHandler<Env> {
  const { limit, windowSeconds } = rateLimit;
  const addressOf = clientAddress(trustedProxies);
  const counts = new Map<string, { count: number; until: number }>();
  const policy = `"reads";q=${limit};w=${windowSeconds}`;

  return async (c, next) => {
    const address = addressGroup(
      addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('X-Forwarded-For')),
    );
    const time = now();
    const seen = counts.get(address);
    const entry = seen && seen.until > time ? seen : { count: 0, until: time + windowSeconds * 1000 };
    entry.count += 1;
    // Last in the map is last seen: the first is the one to forget.
    counts.delete(address);
    counts.set(address, entry);
    if (counts.size > MAX_ADDRESSES) counts.delete(counts.keys().next().value ?? '');

    const seconds = Math.max(1, Math.ceil((entry.until - time) / 1000));
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `"reads";r=${Math.max(0, limit - entry.count)};t=${seconds}`,
    };
    if (entry.count > limit) {
      throw new RequestProblem('too-many-requests', {
        headers: { ...headers, 'Retry-After': String(seconds) },
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  };
}
