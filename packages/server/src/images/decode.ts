/**
 * Decoding, once, and writing what is kept: runs in a process of its own (see `worker.ts`), which may run out of memory or
 * time without anybody noticing but the one whose picture it was. Nothing here imports the rest of the server.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DecodeAnswer, DecodeJob, Refusal, Size } from './decoder.ts';

// libvips reads SVG, PDF and some thirty formats more. Here it reads three, whatever a file pretends.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);
// One picture at a time in each process, in one thread: memory is what is scarce.
sharp.concurrency(1);

/** WebP ends at 16,383; nobody scrolls so far, and what is as tall is shown narrower. */
const MAX_HEIGHT = 8000;
/** A step down that saves less than this is not worth a file. */
const MIN_STEP = 1.1;
const WHITE = '#fff';

/** @throws whatever goes wrong with the disk */
export async function decode(job: DecodeJob): Promise<DecodeAnswer> {
  const sizes = await sizesOf(job);
  if ('code' in sizes) return { refused: sizes };
  const widest = sizes.at(-1) ?? { width: 1, height: 1 };
  let pixels: Pixels;
  try {
    pixels = await upright(job, widest);
  } catch {
    // Fail closed: a warning is enough, since half a picture is grey where the other half was.
    return { refused: damaged };
  }
  let bytes = 0;
  for (const size of sizes) {
    // Each from the widest: the file itself is decoded once.
    const picture = () => sharp(pixels.data, { raw: pixels.info }).resize({ ...size, fit: 'fill' });
    const webp = await picture().webp({ quality: 80 }).toBuffer();
    const jpeg = await picture()
      .flatten({ background: WHITE })
      .jpeg({ quality: 80, progressive: true })
      .toBuffer();
    await write(join(job.folder, `${size.width}.webp`), webp);
    await write(join(job.folder, `${size.width}.jpg`), jpeg);
    bytes += webp.byteLength + jpeg.byteLength;
  }
  return { decoded: { sizes, bytes } };
}

const damaged: Refusal = { code: 'image-damaged', params: {} };

interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** In which sizes it is kept, from its header alone: what has too many pixels is never decoded. */
async function sizesOf({ source, widths, maxPixels }: DecodeJob): Promise<Size[] | Refusal> {
  let own: Size;
  try {
    const { format, width, height, autoOrient } = await sharp(source, {
      limitInputPixels: false,
    }).metadata();
    if (!['jpeg', 'png', 'webp'].includes(format)) return { code: 'not-an-image', params: { type: format } };
    if (width * height > maxPixels) {
      const megapixels = (pixels: number) => Math.ceil(pixels / 1e6);
      return {
        code: 'too-many-pixels',
        params: { megapixels: megapixels(width * height), maximum: megapixels(maxPixels) },
      };
    }
    own = autoOrient;
  } catch {
    return damaged;
  }
  const shrunk = Math.min(1, (widths.at(-1) ?? own.width) / own.width, MAX_HEIGHT / own.height);
  const widest = scaled(own, shrunk);
  const narrower = widths.filter(width => width * MIN_STEP < widest.width);
  return [...narrower.map(width => scaled(widest, width / widest.width)), widest];
}

const scaled = ({ width, height }: Size, by: number): Size => ({
  width: Math.max(1, Math.round(width * by)),
  height: Math.max(1, Math.round(height * by)),
});

/** Its first frame, as it is seen, in sRGB: pixels and nothing else. */
async function upright({ source, maxPixels }: DecodeJob, size: Size): Promise<Pixels> {
  const { data, info } = await sharp(source, { failOn: 'warning', limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ ...size, fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, info: { width, height, channels } };
}

/** A row of the database must not outlive the file that it speaks of: so it is on the disk before that is written. */
async function write(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}
