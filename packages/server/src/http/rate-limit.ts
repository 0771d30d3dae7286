import type { MiddlewareHandler } from 'hono';
import { addressGroup, clientAddress } from './address.ts';
import type { Env, Services } from './context.ts';
import { RequestProblem } from './problem.ts';
import { secondsLeft, WindowCounter } from './window-counter.ts';

/** Addresses kept in mind at once; beyond that the longest unseen are forgotten. */
const MAX_ADDRESSES = 20_000;

/**
 * So many requests in a window per address, counted in memory: a brake on a runaway client, not a wall. Says so in
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers). Preflights are not counted.
 */
export function rateLimit({ rateLimit, now, trustedProxies }: Services): MiddlewareHandler<Env> {
  const { limit, windowSeconds } = rateLimit;
  const addressOf = clientAddress(trustedProxies);
  const counter = new WindowCounter(MAX_ADDRESSES);
  const policy = `"reads";q=${limit};w=${windowSeconds}`;

  return async (c, next) => {
    const address = addressGroup(
      addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('X-Forwarded-For')),
    );
    const time = now();
    const entry = counter.add(address, windowSeconds, time);
    const seconds = secondsLeft(entry, time);
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
