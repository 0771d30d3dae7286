/**
 * Where pictures are: `incoming/` what is being received and decoded, `pictures/<id>/` what is kept. A picture comes into the
 * second by one rename, whole or not at all. No name of a file is anything that somebody typed.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ImageFile } from './types.ts';

export interface PictureFolder {
  /** A folder for one upload, to be removed with `discard` whatever becomes of it. */
  incoming(): Promise<string>;
  /** Makes a folder's content the picture; one that is there already stays. */
  keep(folder: string, id: string): Promise<void>;
  discard(folder: string): Promise<void>;
  open(file: ImageFile): Promise<{ readonly bytes: number; readonly body: () => ReadableStream } | undefined>;
  remove(id: string): Promise<void>;
  /** Pictures, and how long ago each was kept (milliseconds). */
  list(): Promise<{ readonly id: string; readonly age: number }[]>;
  /** Forgets uploads that nobody works on any more: what a process left behind that was killed. */
  sweep(olderThan: number): Promise<void>;
  close(): Promise<void>;
}

/** @param path undefined: a folder that goes with `close` @param now milliseconds since the epoch */
export function pictureFolder(path: string | undefined, now: () => number): PictureFolder {
  let made: Promise<{ root: string; incoming: string; pictures: string }> | undefined;
  const folders = () => (made ??= makeFolders(path));

  return {
    async incoming() {
      const { incoming } = await folders();
      const folder = join(incoming, `${now()}-${randomBytes(12).toString('hex')}`);
      await mkdir(folder, { mode: 0o700 });
      return folder;
    },
    async keep(folder, id) {
      const { pictures } = await folders();
      const at = new Date(now());
      // Its age is told by the same clock as that of everything else.
      await utimes(folder, at, at);
      const target = join(pictures, id);
      try {
        await rename(folder, target);
      } catch (error) {
        if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error;
        // The same upload was here already, as whole as this one.
        await utimes(target, at, at);
      }
      await syncFolder(pictures);
    },
    discard: async folder => rm(folder, { recursive: true, force: true }),
    async open({ id, width, format }) {
      const { pictures } = await folders();
      const file = join(pictures, id, `${width}.${format}`);
      const facts = await stat(file).catch(() => undefined);
      if (!facts?.isFile()) return undefined;
      return { bytes: facts.size, body: () => lazily(file) };
    },
    async remove(id) {
      const { pictures } = await folders();
      await rm(join(pictures, id), { recursive: true, force: true });
    },
    async list() {
      const { pictures } = await folders();
      const found: { id: string; age: number }[] = [];
      for (const id of await readdir(pictures)) {
        const facts = await stat(join(pictures, id)).catch(() => undefined);
        if (facts) found.push({ id, age: now() - facts.mtimeMs });
      }
      return found;
    },
    async sweep(olderThan) {
      const { incoming } = await folders();
      for (const name of await readdir(incoming)) {
        if (now() - Number.parseInt(name, 10) < olderThan) continue;
        await rm(join(incoming, name), { recursive: true, force: true });
      }
    },
    async close() {
      if (path === undefined && made) await rm((await made).root, { recursive: true, force: true });
    },
  };
}

async function makeFolders(path: string | undefined) {
  const root = path ?? (await mkdtemp(join(tmpdir(), 'koinon-uploads-')));
  const [incoming, pictures] = [join(root, 'incoming'), join(root, 'pictures')];
  for (const folder of [root, incoming, pictures]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(root, 0o700);
  return { root, incoming, pictures };
}

/** Opened when somebody reads: whoever only asks for the headers (HEAD) leaves nothing open. */
function lazily(file: string): ReadableStream {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reader ??= (
          Readable.toWeb(createReadStream(file, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>
        ).getReader();
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: reason => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** So that a name is on the disk before the database speaks of it. Not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
