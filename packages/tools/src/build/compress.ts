import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Brotli at its strongest, as a static file is compressed once and sent a million times. */
export function brotli(content: Uint8Array): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

export function gzip(content: Uint8Array): Buffer {
  return gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
}
