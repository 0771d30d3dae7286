import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a body fits into one packet as it is. */
const MIN_BYTES = 1000;
const COMPRESSIBLE = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml)\b)/;

/**
 * Compresses text that is not compressed yet, with Brotli or gzip as the client takes it. Never an answer that is kept
 * by nobody (`no-store`): those hold secrets, and the size of a compressed page tells of them (BREACH); unless who made it
 * says that it holds none.
 */
export const compress: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (status === 304) return vary();
  const type = headers.get('Content-Type') ?? '';
  if (c.res.body === null || headers.has('Content-Encoding') || !COMPRESSIBLE.test(type)) return;
  const asItIs = c.get('holdsNoSecret') ? /\bno-transform\b/ : /\bno-(store|transform)\b/;
  if (asItIs.test(headers.get('Cache-Control') ?? '')) return;
  vary();
  const [encoding] = acceptedEncodings(c.req.header('Accept-Encoding'));
  if (encoding === undefined) return;
  const body = new Uint8Array(await c.res.arrayBuffer());
  if (body.byteLength < MIN_BYTES) {
    c.res = new Response(body, c.res);
    return;
  }
  c.res = new Response(new Uint8Array(await compressed(body, encoding)), c.res);
  c.res.headers.delete('Content-Length');
  c.res.headers.set('Content-Encoding', encoding);

  function vary(): void {
    const said = c.res.headers.get('Vary');
    if (/\baccept-encoding\b|^\*$/i.test(said ?? '')) return;
    c.res.headers.set('Vary', said === null ? 'Accept-Encoding' : `${said}, Accept-Encoding`);
  }
};

/** Qualities that take a millisecond or two for a page of events: a higher one saves little more. */
function compressed(body: Uint8Array, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: 6 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return toBrotli(body, { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.byteLength } });
}

/** In the order in which we would rather send them; `undefined` is the body as it is. */
export function acceptedEncodings(header: string | undefined): ('br' | 'gzip' | undefined)[] {
  const weights = new Map(
    (header ?? '').split(',').map(part => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map(one => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(one => one !== undefined);
      return [name.trim(), q === undefined ? 1 : Number(q)];
    }),
  );
  const wanted = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return [...(['br', 'gzip'] as const).filter(wanted), undefined];
}
