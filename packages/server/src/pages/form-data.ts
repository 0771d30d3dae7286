import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import { readBytes } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';

/** Far more than any form of ours holds: thirty questions of 5,000 characters, percent-encoded Greek, is about 900 kB. */
const MAX_BYTES = 1_000_000;
/** A button and a few short fields. */
export const SMALL_BYTES = 16_000;
/**
 * Far more than any form of ours has. `URLSearchParams` takes seconds for many names without a value, and nothing else is
 * answered meanwhile.
 */
const MAX_PAIRS = 2000;

/** What a plain form sent: text only, no files. Throws `unsupported-media-type`, `payload-too-large` or `bad-request`. */
export async function formDataOf(c: Context<Env>, maxBytes = MAX_BYTES): Promise<URLSearchParams> {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new RequestProblem('unsupported-media-type');
  }
  const bytes = await readBytes(c.req.raw.body, maxBytes);
  const encoded = type === 'application/x-www-form-urlencoded';
  // A boundary stands after a line's end; a text with so many lines that begin with hyphens is no answer to a question.
  if (hasMore(bytes, encoded ? '&' : '\n--', MAX_PAIRS)) throw new RequestProblem('payload-too-large');
  if (encoded) return new URLSearchParams(new TextDecoder().decode(bytes));
  const headers = { 'Content-Type': c.req.header('Content-Type') ?? '' };
  const parts = await new Response(bytes, { headers }).formData().catch(() => {
    throw new RequestProblem('bad-request');
  });
  const data = new URLSearchParams();
  for (const [name, value] of parts) if (typeof value === 'string') data.append(name, value);
  return data;
}

function hasMore(bytes: Buffer, mark: string, times: number): boolean {
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0 && count <= times; at = bytes.indexOf(mark, at + 1)) count += 1;
  return count > times;
}
