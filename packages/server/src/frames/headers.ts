import { PAGE_HEADERS } from '../pages/respond.ts';

/**
 * What a framed page may do: run our own files, ask and write to this server, and be framed by this server's pages and those
 * that the network lists. Its policy for Trusted Types is the loader's.
 */
export function frameHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  return {
    ...PAGE_HEADERS,
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${["'self'", ...origins].join(' ')}`,
      "require-trusted-types-for 'script'",
      'trusted-types koinon#html',
    ].join('; '),
    // A page that isolates itself (COEP) takes frames only that do so too, and say that they may be taken.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  };
}

/** A site that the network lists or no longer lists counts within a minute. */
export const FRAME_CACHING = 'public, max-age=60';
