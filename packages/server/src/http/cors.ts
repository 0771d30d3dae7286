/**
 * Which pages may read what, and write what. No answer depends on a cookie and none is ever asked for, so that nothing
 * here guards a session: the list of origins says on whose pages a network's forms may stand.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { networkOf } from '../api/network.ts';
import { allowedOrigins, type AllowedOrigins } from '../data/origins.ts';
import type { Env, Services } from './context.ts';
import { RequestProblem } from './problem.ts';

const EXPOSED = 'Retry-After, ETag, Location, Link, RateLimit, RateLimit-Policy, X-Request-Id';
const ALLOWED = 'Content-Type, Idempotency-Key, Authorization';
/** Staff also say which revision they change. */
const ALLOWED_TO_STAFF = `${ALLOWED}, If-Match`;
const MAX_AGE = '86400';
const READS = 'GET, HEAD, OPTIONS';
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Public reads are for every site, without credentials: `*`, so that caches need not tell origins apart. Refusals too. */
export const publicReads: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'OPTIONS') return preflight(c, { 'Access-Control-Allow-Origin': '*' }, READS);
  await next();
  setHeaders(c, { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED });
  return undefined;
};

/**
 * Reads as `publicReads`; writes and their preflights name the origin of the page. That lets the page read the answer
 * and no more: whether it may write is for {@link writersOnly} to say. So a preflight is answered for every origin alike.
 * Were it refused, a page that is not on the list would learn of a network failure only, and could not say what to do;
 * and a browser may keep the answer for a day, while the list may change at any moment.
 */
export const readsAndWrites: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.req.method === 'OPTIONS' ? c.req.header('Access-Control-Request-Method') : c.req.method;
  if (asked === undefined || !WRITES.includes(asked)) return publicReads(c, next);
  const headers = namedOrigin(c);
  if (c.req.method === 'OPTIONS') return preflight(c, headers, 'POST, PATCH, DELETE, OPTIONS');
  await next();
  setHeaders(c, headers);
  return undefined;
};

/** Refuses what a page writes whose origin is not on the list of the network that the query names. */
export function writersOnly(services: Services): MiddlewareHandler<Env> {
  const refusal = refusals(services);
  return async (c, next) => {
    const problem = WRITES.includes(c.req.method) ? await refusal(c) : undefined;
    if (problem) throw problem;
    await next();
  };
}

/**
 * The same for `/v1/admin`, reads included: no page of a browser comes near it, unless its origin is on the network's
 * list; and of the others none may read even the refusal.
 */
export function staffPages(services: Services): MiddlewareHandler<Env> {
  const refusal = refusals(services);
  return async (c, next) => {
    const problem = await refusal(c);
    const headers: Record<string, string> = problem ? { Vary: 'Origin' } : namedOrigin(c);
    if (c.req.method === 'OPTIONS')
      return preflight(c, headers, `GET, ${WRITES.join(', ')}, OPTIONS`, ALLOWED_TO_STAFF);
    if (problem) throw problem;
    await next();
    setHeaders(c, headers);
    return undefined;
  };
}

/**
 * For plain HTML forms (`/f/…`, `/m/…`). A page that names an origin which is not on the list is refused. `Origin: null`
 * is taken: browsers send it for the forms of every page with the policy `Referrer-Policy: no-referrer` (our own `/m/…`)
 * and, to another site, with `same-origin`, which public-sector sites are told to use. There the form's ticket, its
 * limits and the mail to confirm stand guard, as they do for whoever sends no `Origin` at all.
 */
export function formWriters(services: Services): (c: Context<Env>, network: string) => Promise<void> {
  const allowed = allowedOrigins(services.db, services.now);
  return async (c, network) => {
    const origin = c.req.header('Origin');
    if (isOwn(c, services.baseUrl) || origin === 'null' || origin === undefined) return;
    if (!(await allowed(network, origin))) throw refused(network, origin);
  };
}

/** Why the page that a request comes from may not write; undefined: it may. */
function refusals(services: Services): (c: Context<Env>) => Promise<RequestProblem | undefined> {
  const allowed: AllowedOrigins = allowedOrigins(services.db, services.now);
  return async c => {
    const origin = c.req.header('Origin');
    if (origin === undefined || isOwn(c, services.baseUrl)) return undefined;
    const { network } = await networkOf(services, new URL(c.req.url));
    // `null` is every sandboxed frame and every file: in a script's request there is no honest page behind it.
    if (origin !== 'null' && (await allowed(network.slug, origin))) return undefined;
    return refused(network.slug, origin);
  };
}

/**
 * The server's own pages, also where it is reached by another name than its public one: a browser says itself whether a
 * request is of the same origin (Fetch Metadata), and no page can make it say so.
 */
function isOwn(c: Context<Env>, baseUrl: string): boolean {
  return (
    c.req.header('Origin') === new URL(baseUrl).origin || c.req.header('Sec-Fetch-Site') === 'same-origin'
  );
}

function namedOrigin(c: Context<Env>): Record<string, string> {
  const origin = c.req.header('Origin');
  return {
    Vary: 'Origin',
    ...(origin === undefined
      ? {}
      : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED }),
  };
}

function refused(network: string, origin: string): RequestProblem {
  const site = origin.slice(0, 300);
  return new RequestProblem('origin-not-allowed', {
    detail: `Pages of ${site} may not write to this network. Its staff allow it: koinon origins add ${network} ${site}`,
  });
}

function preflight(
  c: Context<Env>,
  headers: Record<string, string>,
  methods: string,
  allowed = ALLOWED,
): Response {
  const allow =
    headers['Access-Control-Allow-Origin'] === undefined
      ? {}
      : {
          'Access-Control-Allow-Methods': methods,
          'Access-Control-Allow-Headers': allowed,
          'Access-Control-Max-Age': MAX_AGE,
        };
  return c.body(null, 204, { ...headers, ...allow, Allow: methods });
}

function setHeaders(c: Context<Env>, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    // Compression varies the answer too.
    c.header(name, value, { append: name === 'Vary' });
  }
}
