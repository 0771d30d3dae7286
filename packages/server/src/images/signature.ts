/** What a file is, by its first bytes: its name and its media type are whatever somebody wrote. */
import { fileTypeFromBuffer } from 'file-type';

/** As many as are looked at. */
export const SIGNATURE_BYTES = 4100;

const ASCII = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Whether it begins as a JPEG, PNG or WebP does. Asked of the bytes themselves: nothing that is to be let in hangs on how
 * far another parser reads into a file.
 */
export function isPicture(first: Uint8Array): boolean {
  return (
    ASCII(first, 0, 3) === '\xff\xd8\xff' ||
    ASCII(first, 0, 8) === '\x89PNG\r\n\x1a\n' ||
    (ASCII(first, 0, 4) === 'RIFF' && ASCII(first, 8, 12) === 'WEBP')
  );
}

/** What a refused file seems to be (`image/heic`), for the message; '' where nothing is known of it. */
export async function mediaTypeOf(first: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(first.subarray(0, 1000));
  if (/^[\s\ufeff]*<(svg|[^]*<svg)[\s>]/i.test(text)) return 'image/svg+xml';
  if (/^[\s\ufeff]*<(!doctype html|html|head|body|script)\b/i.test(text)) return 'text/html';
  return (await fileTypeFromBuffer(first).catch(() => undefined))?.mime ?? '';
}
