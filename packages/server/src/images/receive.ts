/** A request's body into a file: never more in memory than what just came, never more on the disk than a picture may have. */
import { open, type FileHandle } from 'node:fs/promises';
import { RequestProblem } from '../http/problem.ts';
import type { Refusal } from './decoder.ts';
import { isPicture, mediaTypeOf, SIGNATURE_BYTES } from './signature.ts';
import { createPace } from './turns.ts';

/** Written in one go: each turn costs the server's own thread more than the bytes do. */
const AT_ONCE = 512 * 1024;
/** So many milliseconds without a byte are a body that hangs: longer than a telephone takes from one network into the next. */
export const QUIET_MS = 30_000;

/** Rings in so many milliseconds, unless what it answers is called before. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

const clock: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** Reads of all bodies together in one turn of the event loop, some 64 kB each. */
const pace = createPace(4);

type Body = ReadableStream<Uint8Array> | null;

/**
 * What does not begin as a picture is not kept; it is read to its end all the same, and thrown away: a browser hears nothing
 * of an answer that comes while it still sends.
 *
 * @throws RequestProblem `payload-too-large` as soon as that is known; `invalid` with `not-an-image` or `image-damaged`
 *   (nothing came); `bad-request` where the body broke off, or nothing more came of it
 */
export async function receive(body: Body, path: string, maxBytes: number, alarm = clock): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    let first: Buffer = Buffer.alloc(0);
    let known: boolean | undefined;
    const waiting: Uint8Array[] = [];
    for await (const chunk of parts(body, maxBytes, alarm)) {
      if (known === undefined) {
        first = Buffer.concat([first, chunk]);
        if (first.byteLength < SIGNATURE_BYTES) continue;
        known = isPicture(first);
        if (known) waiting.push(first);
      } else if (known) {
        waiting.push(chunk);
        if (sizeOf(waiting) >= AT_ONCE) await write(file, waiting.splice(0));
      }
    }
    if (first.byteLength === 0) throw refusal({ code: 'image-damaged', params: {} });
    if (known ?? isPicture(first)) {
      await write(file, known === undefined ? [first] : waiting);
      return;
    }
    const type = await mediaTypeOf(first.subarray(0, SIGNATURE_BYTES));
    throw refusal({ code: 'not-an-image', params: type === '' ? {} : { type } });
  } finally {
    await file.close();
  }
}

/** Reads to the end and keeps nothing. @throws as above */
export async function discardBody(body: Body, maxBytes: number, alarm = clock): Promise<void> {
  for await (const _ of parts(body, maxBytes, alarm));
}

export function refusal({ code, params }: Refusal): RequestProblem {
  return new RequestProblem('invalid', { errors: [{ pointer: '/file', code, params }] });
}

async function* parts(body: Body, maxBytes: number, alarm: Alarm): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      await pace();
      const { done, value } = await inTime(reader.read(), alarm).catch((error: unknown) => {
        // A form's file says itself what is wrong with it.
        if (error instanceof RequestProblem) throw error;
        throw new RequestProblem('bad-request', { detail: 'The body broke off.' });
      });
      if (done) return;
      size += value.byteLength;
      if (size > maxBytes) throw new RequestProblem('payload-too-large');
      yield value;
    }
  } finally {
    // Whoever throws meanwhile wants no more of it.
    await reader.cancel().catch(() => undefined);
  }
}

/** Node ends a request only after five minutes, however little comes of it: so long nobody has the place of one that hangs. */
async function inTime<T>(work: Promise<T>, alarm: Alarm): Promise<T> {
  const { promise: quiet, reject } = Promise.withResolvers<never>();
  const stop = alarm(QUIET_MS, () =>
    reject(new RequestProblem('bad-request', { detail: 'Nothing more came of the body.' })),
  );
  try {
    return await Promise.race([work, quiet]);
  } finally {
    stop();
  }
}

async function write(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  // A disk that is full writes less, and says so at the next try.
  if (bytesWritten < sizeOf(chunks)) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}

const sizeOf = (chunks: readonly Uint8Array[]) => chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
