/** See `ImageStore`. */
import { createHmac } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { IMAGE_MAX_BYTES, IMAGE_MAX_PIXELS, IMAGE_WIDTHS, STORY_IMAGES_MAX } from '@koinon/contract';
import { transact } from '../database/retry.ts';
import type { Foundations } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import type { Decoded, Decoder } from './decoder.ts';
import { eq } from 'drizzle-orm';
import { stories, storyImages } from '../database/schema.ts';
import { pictureFolder } from './folder.ts';
import { createPool } from './pool.ts';
import { discardBody, receive, refusal, type Alarm } from './receive.ts';
import {
  addImage,
  countImages,
  findImage,
  imagesOf,
  knownImages,
  publishImages,
  removeImage,
  removeUnused,
  toStored,
} from './rows.ts';
import { createTurns } from './turns.ts';
import type { ImageStore, StoredImage } from './types.ts';

/** Taken in at once, received or waiting: each has a file on the disk and next to nothing in memory. */
const MAX_AT_ONCE = 64;
/** Of one story: a browser opens six connections to a server. */
const MAX_OF_STORY = 10;

const HOUR = 3_600_000;
/** For how long a picture may be one that no draft speaks of. */
const UNUSED_MS = 24 * HOUR;
/** Longer than any upload takes. */
const LEFT_MS = HOUR;
/** A database without a single story may be another one's than the folder: who mixed them up has a week to see it. */
const STRANGER_MS = 7 * 24 * HOUR;
/** Names that are looked up in one query. */
const BATCH = 500;

export type ImageDeps = Pick<Foundations, 'db' | 'now' | 'secret' | 'uploads'>;

/**
 * @param decoder what decodes: only a test or a measurement has a reason to give another one
 * @param alarm what ends a body that hangs; the same
 */
export function createImages(
  { db, now, secret, uploads }: ImageDeps,
  decoder: Decoder = createPool(),
  alarm?: Alarm,
): ImageStore {
  const folder = pictureFolder(uploads, now);
  /** Stories whose pictures are being taken in, once for each. */
  const taking: string[] = [];
  /** Pictures that are being decoded: who sends the same again meanwhile waits for the same. */
  const making = new Map<string, Promise<StoredImage>>();
  const inTurn = createTurns();

  return {
    async take({ story, key, body, length }) {
      if (length !== undefined && length > IMAGE_MAX_BYTES) throw new RequestProblem('payload-too-large');
      const id = createHmac('sha256', secret)
        .update(`picture|${story}|${key}`)
        .digest()
        .subarray(0, 16)
        .toString('base64url');
      const known = await inTurn(() => findImage(db, id));
      if (known || (await inTurn(() => countImages(db, story))) >= STORY_IMAGES_MAX) {
        await discardBody(body, IMAGE_MAX_BYTES, alarm);
        if (known) return toStored(known);
        throw full();
      }
      if (taking.length >= MAX_AT_ONCE || taking.filter(one => one === story).length >= MAX_OF_STORY) {
        throw new RequestProblem('unavailable', { headers: { 'Retry-After': '5' } });
      }
      taking.push(story);
      const incoming = await folder.incoming();
      try {
        const source = join(incoming, 'source');
        // Each reads its own body first: one that hangs, its network lost, holds up nobody who tries again.
        await receive(body, source, IMAGE_MAX_BYTES, alarm);
        return await once(id, () => make(story, id, source, join(incoming, 'picture')));
      } finally {
        taking.splice(taking.indexOf(story), 1);
        await folder.discard(incoming);
      }
    },
    of: async (queryable, story) => (await imagesOf(queryable, story)).map(toStored),
    async open({ file, story }) {
      const row = await findImage(db, file.id);
      if (!row?.widths.some(({ width }) => width === file.width)) return undefined;
      if (story === undefined ? row.publishedAt === null : row.story !== story) return undefined;
      const opened = await folder.open(file);
      return (
        opened && {
          body: opened.body(),
          bytes: opened.bytes,
          type: file.format === 'webp' ? 'image/webp' : 'image/jpeg',
          etag: `"${file.id}.${file.width}.${file.format}.${opened.bytes}"`,
        }
      );
    },
    async remove(story, id) {
      const removed = await transact(db, tx => removeImage(tx, story, id));
      if (removed) await folder.remove(id);
      return removed;
    },
    publish: (tx, story, images) => publishImages(tx, story, images, new Date(now())),
    async hide(tx, story) {
      await tx.update(storyImages).set({ publishedAt: null }).where(eq(storyImages.story, story));
    },
    discard,
    async clean() {
      const unused = await removeUnused(db, new Date(now() - UNUSED_MS));
      await discard(unused);
      const left = await withoutRow();
      await discard(left);
      await folder.sweep(LEFT_MS);
      return unused.length + left.length;
    },
    async close() {
      await decoder.close();
      await folder.close();
    },
  };

  async function discard(images: readonly string[]): Promise<void> {
    for (const id of images) await folder.remove(id);
  }

  /** @throws RequestProblem */
  async function make(story: string, id: string, source: string, into: string): Promise<StoredImage> {
    const known = await findImage(db, id);
    if (known) return toStored(known);
    await mkdir(into, { mode: 0o700 });
    const answer = await decoder.decode({
      source,
      folder: into,
      widths: IMAGE_WIDTHS,
      maxPixels: IMAGE_MAX_PIXELS,
    });
    if ('refused' in answer) throw refusal(answer.refused);
    // First the files, then the row: what is written down is there. What is there and not written down goes with `clean`.
    await folder.keep(into, id);
    const row = await transact(db, tx =>
      addImage(tx, toRow(story, id, answer.decoded, new Date(now())), STORY_IMAGES_MAX),
    );
    if (typeof row !== 'string') return toStored(row);
    await folder.remove(id);
    throw row === 'full' ? full() : new RequestProblem('not-found');
  }

  async function once(id: string, work: () => Promise<StoredImage>): Promise<StoredImage> {
    const running = making.get(id);
    if (running) return running;
    const mine = work().finally(() => making.delete(id));
    making.set(id, mine);
    return mine;
  }

  /** Pictures of stories that were deleted, and what was kept in the moment in which a server ended. */
  async function withoutRow(): Promise<string[]> {
    const stranger = (await db.$count(stories)) === 0;
    const least = stranger ? STRANGER_MS : LEFT_MS;
    const old = (await folder.list()).filter(({ age }) => age >= least).map(({ id }) => id);
    const left: string[] = [];
    for (let at = 0; at < old.length; at += BATCH) {
      const some = old.slice(at, at + BATCH);
      const known = await knownImages(db, some);
      left.push(...some.filter(id => !known.has(id)));
    }
    return left;
  }
}

function toRow(story: string, id: string, { sizes, bytes }: Decoded, createdAt: Date) {
  const { width, height } = sizes.at(-1) ?? { width: 0, height: 0 };
  return { id, story, width, height, widths: sizes, bytes, createdAt };
}

const full = () =>
  new RequestProblem('conflict', { detail: `A story has ${STORY_IMAGES_MAX} pictures at most.` });
