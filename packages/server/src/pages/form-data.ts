import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';

/** Far more than any form of ours holds: thirty questions of 5,000 characters, percent-encoded Greek, is about 900 kB. */
const MAX_BYTES = 1_000_000;

/** What a plain form sent: text only, no files. */
export async function formDataOf(c: Context<Env>): Promise<URLSearchParams> {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new RequestProblem('unsupported-media-type');
  }
  const bytes = await limited(c.req.raw.body);
  const data = new URLSearchParams();
  if (type === 'application/x-www-form-urlencoded') {
    return new URLSearchParams(new TextDecoder().decode(bytes));
  }
  const headers = { 'Content-Type': c.req.header('Content-Type') ?? '' };
  const parts = await new Response(bytes, { headers }).formData().catch(() => {
    throw new RequestProblem('bad-request');
  });
  for (const [name, value] of parts) if (typeof value === 'string') data.append(name, value);
  return data;
}

async function limited(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new RequestProblem('payload-too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
