import { RequestProblem } from './problem.ts';

/** Thirty long answers in Greek, twice over. */
export const FORM_BYTES = 512 * 1024;
/**
 * Of a body that is too large so much more is read and thrown away: whoever is still sending when the answer comes hears of a
 * broken connection, and not why.
 */
const READ_AWAY = 8 * 1024 * 1024;
/** No body of the contract is nested deeper; what is would break whoever walks it. */
const MAX_DEPTH = 20;
/** More would tell nobody more. */
const MAX_ERRORS = 20;

/**
 * The JSON that a request carries, read no further than `maxBytes`. Throws `unsupported-media-type`, `payload-too-large`,
 * `bad-request`, or `invalid` for U+0000 in a text.
 */
export async function readJson(request: Request, maxBytes = FORM_BYTES): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new RequestProblem('unsupported-media-type', { detail: 'The body must be application/json.' });
  }
  const text = await readText(request, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own words quote what was typed.
    throw new RequestProblem('bad-request', { detail: 'The body is not JSON.' });
  }
  if (isDeeper(value, MAX_DEPTH))
    throw new RequestProblem('bad-request', { detail: 'The body is nested too deeply.' });
  const errors = withNul(value).map(pointer => ({ pointer, code: 'bad-format' as const, params: {} }));
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  return wellFormed(value);
}

/** Where U+0000 is (RFC 6901), the first few: no keyboard types it, and PostgreSQL stores it nowhere. */
function withNul(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  const found: string[] = [];
  for (const [name, one] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    found.push(...(name.includes('\0') ? [at] : withNul(one, at)));
    if (found.length >= MAX_ERRORS) break;
  }
  return found;
}

/** JSON can write half of a surrogate pair; UTF-8 cannot, and PostgreSQL takes it nowhere. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name.toWellFormed(), wellFormed(one)]),
  );
}

/** The body as text (UTF-8). Throws `payload-too-large`. */
export async function readText(request: Request, maxBytes = FORM_BYTES): Promise<string> {
  return new TextDecoder().decode(await readBytes(request.body, maxBytes));
}

/** A whole body, counted as it comes: what its length is said to be may be wrong. Throws `payload-too-large`. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size <= maxBytes) parts.push(part);
    else {
      parts.length = 0;
      if (size > maxBytes + READ_AWAY) break;
    }
  }
  if (size > maxBytes) throw new RequestProblem('payload-too-large');
  return Buffer.concat(parts);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(one => isDeeper(one, levels - 1));
}
