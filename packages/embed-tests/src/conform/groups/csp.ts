// Group 1: policies as strict as can be, with and without nonces.
import type { ConformPage, Place, TagUnderTest } from '../types.ts';

const NONCE = 'bm9uY2Utb2YtdGhpcy1wYWdl';
const nonced = [`'nonce-${NONCE}'`];

/** One file per tag, each pinned by its hash. */
const pinned = (at: Place, tag: TagUnderTest, attributes = '') =>
  tag.files
    .map(file =>
      at.script(`v1/${file}`, `crossorigin integrity="${at.integrity(file)}" ${attributes}`.trim()),
    )
    .join('');

const withNonce = (at: Place, keywords: readonly string[] = []) =>
  [
    "default-src 'none'",
    `script-src ${[...nonced, ...keywords].join(' ')}`,
    `style-src ${nonced.join(' ')}`,
    `connect-src ${at.api}`,
    `img-src 'self' ${at.api}`,
    "base-uri 'none'",
  ].join('; ');

export const csp: readonly ConformPage[] = [
  {
    group: 1,
    name: 'strict CSP, loader',
    compose: (at, tag) => ({ csp: at.csp(), body: tag.markup() + at.script() }),
  },
  {
    group: 1,
    name: 'strict CSP, one-tag file with integrity',
    smoke: true,
    compose: (at, tag) => ({ csp: at.csp(), body: tag.markup() + pinned(at, tag) }),
  },
  {
    group: 1,
    name: 'CSP in a meta element',
    compose: (at, tag) => ({
      head: `<meta http-equiv="Content-Security-Policy" content="${at.csp()}">`,
      body: tag.markup() + at.script(),
    }),
  },
  {
    group: 1,
    name: 'CSP of a nonce and no host, loader',
    compose: (at, tag) => ({
      csp: withNonce(at),
      first: `nonce="${NONCE}"`,
      head: `<style nonce="${NONCE}">h1 { color: teal }</style>`,
      body: tag.markup() + at.script('v1/koinon.js', `nonce="${NONCE}"`),
    }),
  },
  {
    group: 1,
    name: "CSP of a nonce and 'strict-dynamic', loader",
    compose: (at, tag) => ({
      csp: withNonce(at, ["'strict-dynamic'"]),
      first: `nonce="${NONCE}"`,
      body: tag.markup() + at.script('v1/koinon.js', `nonce="${NONCE}"`),
    }),
  },
  {
    group: 1,
    name: 'CSP of a nonce, one-tag file with integrity',
    compose: (at, tag) => ({
      csp: withNonce(at),
      first: `nonce="${NONCE}"`,
      body: tag.markup() + pinned(at, tag, `nonce="${NONCE}"`),
    }),
  },
];
