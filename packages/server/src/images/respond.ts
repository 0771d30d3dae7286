import type { Context } from 'hono';
import { hasTag } from '../http/caching.ts';
import type { Env } from '../http/context.ts';
import type { OpenedImage } from './types.ts';

/**
 * Of every answer with a picture in it. Any site may show it (Fetch §3.2, `Cross-Origin-Resource-Policy`); whoever opens it
 * by itself gets a picture and nothing that runs, whatever a browser takes it for.
 */
export const PICTURE_HEADERS = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
} as const;

export function pictureResponse(
  // What else a request carries along is no matter here.
  c: Pick<Context<Env>, 'body' | 'req'>,
  { body, bytes, type, etag }: OpenedImage,
  headers: Readonly<Record<string, string>>,
): Response {
  const all = { ...PICTURE_HEADERS, ...headers };
  const kept = !/\bno-store\b/.test(headers['Cache-Control'] ?? '');
  if (kept && hasTag(c.req.header('If-None-Match'), etag)) return c.body(null, 304, { ...all, ETag: etag });
  return c.body(body, 200, {
    ...all,
    ...(kept ? { ETag: etag } : {}),
    'Content-Type': type,
    'Content-Length': String(bytes),
  });
}
