import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';

/** Public answers may be a minute old, and shown a little longer while they are fetched anew. */
export const PUBLIC = 'public, max-age=60, stale-while-revalidate=300';

/**
 * A validator of the body, and 304 for who has it already. Weak (RFC 9110 §8.8.1): the same for every way in which the
 * body may be compressed.
 */
export const etag: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.status !== 200 || c.res.headers.has('ETag') || c.res.body === null) return;
  // Who may keep nothing has nothing to ask about.
  if (/\bno-store\b/.test(c.res.headers.get('Cache-Control') ?? '')) return;
  const body = await c.res.clone().arrayBuffer();
  const tag = etagOf(new Uint8Array(body));
  if (!hasTag(c.req.header('If-None-Match'), tag)) {
    c.header('ETag', tag);
    return;
  }
  const headers = new Headers(c.res.headers);
  headers.delete('Content-Length');
  headers.delete('Content-Type');
  headers.set('ETag', tag);
  c.res = new Response(null, { status: 304, headers });
};

export function etagOf(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether `If-None-Match` or `If-Match` names it (RFC 9110 §13.1): compared weakly, so that a proxy that compresses may weaken
 * ours.
 */
export function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map(one => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag.replace(/^W\//, ''));
}
