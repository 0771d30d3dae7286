/**
 * One click of a mail program (RFC 8058): it posts `List-Unsubscribe=One-Click` as a form, of either encoding, without a
 * cookie or an origin, and knows nothing but the address in the mail's header.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env, Services } from '../http/context.ts';
import { readText } from '../http/json-body.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { RequestProblem } from '../http/problem.ts';

/** A few lines; with a boundary as long as it may be. */
const MAX_BYTES = 4096;

/** Whether a request claims to be one: our own pages and programs send JSON there. */
export function isOneClick({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  const type = headers.get('Content-Type') ?? '';
  return (
    method === 'POST' && /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)
  );
}

/** Throws `bad-request` for any other form: a page elsewhere could make a browser post one. */
export async function readOneClick(request: Request): Promise<void> {
  const type = request.headers.get('Content-Type') ?? '';
  const body = await readText(request, MAX_BYTES);
  let value: unknown;
  try {
    const data = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    value = data.get('List-Unsubscribe');
  } catch {
    value = undefined;
  }
  if (value !== 'One-Click') {
    throw new RequestProblem('bad-request', { detail: 'The form must be List-Unsubscribe=One-Click.' });
  }
}

const PATH = /^\/v1\/newsletter\/subscriptions\/[\w-]{43}\/unsubscribe$/;
/** A large provider posts for all its users from a few addresses. */
const TIMES = 20;

/** Counts one click apart and more generously than everything else. */
export function oneClickLimited(services: Services, limited: MiddlewareHandler<Env>): MiddlewareHandler<Env> {
  const { limit, windowSeconds } = services.rateLimit;
  const own = rateLimit({ ...services, rateLimit: { limit: limit * TIMES, windowSeconds } });
  return (c, next) => (PATH.test(c.req.path) && isOneClick(c.req.raw) ? own(c, next) : limited(c, next));
}
