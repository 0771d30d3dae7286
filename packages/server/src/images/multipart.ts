/**
 * Reading a form with a file in it (RFC 7578) as it comes. `Request.formData()` has the whole body in memory before one can say
 * anything of it, and so has every page's; here there is never more than a part's head and what just came.
 */
import { RequestProblem } from '../http/problem.ts';

const MAX_HEAD = 8 * 1024;
/** Of all texts together: a draft's 200,000 characters in Greek, and what is around them. */
const MAX_TEXTS = 768 * 1024;
const MAX_PARTS = 30;
/** Around the file: heads, texts and boundaries. */
const AROUND = 1024 * 1024;

export interface UploadForm {
  /** What stands before the file in the form: fields that matter are put there. */
  readonly fields: URLSearchParams;
  /** Comes while it is read, and ends with an error where the body breaks off. Null: no file was chosen. */
  readonly file: ReadableStream<Uint8Array> | null;
}

/**
 * Reads up to the file in `field`; what comes after it is not looked at. The file's name and type are what somebody wrote: they
 * are dropped.
 *
 * @param maxBytes of the file; the stream ends with `payload-too-large` beyond it
 * @param maxParts texts and files together: a form that has what is said of every picture has many
 * @throws RequestProblem `unsupported-media-type`, `payload-too-large`, `bad-request`
 */
export async function readUploadForm(
  request: Request,
  field: string,
  maxBytes: number,
  maxParts = MAX_PARTS,
): Promise<UploadForm> {
  const boundary = boundaryOf(request.headers.get('Content-Type') ?? '');
  const parts = new Parts(request.body, boundary, maxBytes + AROUND);
  const fields = new URLSearchParams();
  let left = MAX_TEXTS;
  try {
    for (let count = 0; await parts.next(); count += 1) {
      if (count >= maxParts) throw new RequestProblem('payload-too-large');
      const { name, filename } = dispositionOf(await parts.head());
      if (filename === undefined) {
        const text = await bytesOf(parts.content(left));
        left -= text.byteLength;
        fields.append(name, textOf(text));
        continue;
      }
      const content = parts.content(maxBytes);
      // A browser sends the field without a file as one without a name and without a byte.
      const first = name === field ? await content.next() : undefined;
      if (first && first.done !== true) return { fields, file: streamOf(first.value, content, parts) };
      for await (const _ of content);
    }
    return { fields, file: null };
  } catch (error) {
    await parts.cancel();
    throw error;
  }
}

function boundaryOf(type: string): string {
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new RequestProblem('unsupported-media-type');
  const [, quoted, plain] = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw unreadable();
  return boundary;
}

/** The names in a part's head. Browsers write quotes and line ends in them percent-encoded (HTML, "multipart/form-data encoding"). */
function dispositionOf(head: string): { name: string; filename: string | undefined } {
  const line = head.split('\r\n').find(one => /^content-disposition\s*:\s*form-data\s*;/i.test(one));
  const value = (name: string) => new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(line ?? '')?.[1];
  const name = value('name');
  if (name === undefined) throw unreadable();
  return { name, filename: value('filename') };
}

async function bytesOf(content: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes);
  // No keyboard types it, and PostgreSQL stores it nowhere.
  if (text.includes('\0')) throw unreadable();
  return text;
}

function streamOf(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
  parts: Parts,
): ReadableStream<Uint8Array> {
  let next: Uint8Array | undefined = first;
  return new ReadableStream(
    {
      async pull(controller) {
        const chunk = next ?? (await rest.next()).value;
        next = undefined;
        if (chunk instanceof Uint8Array) return controller.enqueue(chunk);
        controller.close();
        // A browser hears nothing of an answer that comes while it still sends.
        await parts.drain();
      },
      cancel: () => parts.cancel(),
    },
    { highWaterMark: 0 },
  );
}

const unreadable = () => new RequestProblem('bad-request', { detail: 'The form cannot be read.' });

/** A body cut at its boundary, RFC 2046 §5.1.1. */
class Parts {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** Before a boundary stands a line's end, which is part of it. */
  readonly #mark: Buffer;
  readonly #maxBytes: number;
  #read = 0;
  /** As if a line had ended before the first one too. */
  #kept: Buffer = Buffer.from('\r\n');
  #begun = false;

  constructor(body: ReadableStream<Uint8Array> | null, boundary: string, maxBytes: number) {
    this.#reader = body?.getReader();
    this.#mark = Buffer.from(`\r\n--${boundary}`, 'latin1');
    this.#maxBytes = maxBytes;
  }

  /** Goes to the next part: what precedes it was read. False: that was the last one. */
  async next(): Promise<boolean> {
    if (!this.#begun) {
      this.#begun = true;
      for await (const _ of this.content(MAX_HEAD));
    }
    await this.#atLeast(2);
    const end = this.#take(2).toString('latin1');
    if (end === '--') {
      await this.drain();
      return false;
    }
    if (end !== '\r\n') throw unreadable();
    return true;
  }

  /** The lines before a part's content. */
  async head(): Promise<string> {
    for (;;) {
      const end = this.#kept.indexOf('\r\n\r\n');
      if (end >= 0 && end <= MAX_HEAD) {
        const head = this.#take(end).toString('utf8');
        this.#take(4);
        return head;
      }
      if (this.#kept.byteLength > MAX_HEAD) throw unreadable();
      await this.#more();
    }
  }

  /** Up to the next boundary, which is taken too. */
  async *content(maxBytes: number): AsyncGenerator<Uint8Array, undefined> {
    let size = 0;
    for (;;) {
      const end = this.#kept.indexOf(this.#mark);
      // What may be the beginning of the boundary waits for the rest of it.
      const safe = end >= 0 ? end : this.#kept.byteLength - this.#mark.byteLength + 1;
      if (safe > 0) {
        size += safe;
        if (size > maxBytes) throw new RequestProblem('payload-too-large');
        yield this.#take(safe);
      }
      if (end >= 0) {
        this.#take(this.#mark.byteLength);
        return undefined;
      }
      await this.#more();
    }
  }

  /** Reads what is left, and keeps nothing of it. */
  async drain(): Promise<void> {
    for (;;) {
      const { done, value } = await this.#chunk();
      if (done) return;
      this.#count(value);
    }
  }

  async cancel(): Promise<void> {
    await this.#reader?.cancel().catch(() => undefined);
  }

  #take(bytes: number): Buffer {
    const taken = this.#kept.subarray(0, bytes);
    this.#kept = this.#kept.subarray(bytes);
    return taken;
  }

  async #atLeast(bytes: number): Promise<void> {
    while (this.#kept.byteLength < bytes) await this.#more();
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunk();
    if (done) throw unreadable();
    this.#count(value);
    this.#kept = Buffer.concat([this.#kept, value]);
  }

  #count(chunk: Uint8Array): void {
    this.#read += chunk.byteLength;
    if (this.#read > this.#maxBytes) throw new RequestProblem('payload-too-large');
  }

  async #chunk(): Promise<ReadableStreamReadResult<Uint8Array>> {
    if (!this.#reader) return { done: true, value: undefined };
    return this.#reader.read().catch(() => {
      throw unreadable();
    });
  }
}
