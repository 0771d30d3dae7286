import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { IMAGE_MAX_PIXELS, IMAGE_WIDTHS } from '@koinon/contract';
import sharp from 'sharp';
import {
  animatedPicture,
  cut,
  GIF,
  HTML,
  picture,
  pictureAndArchive,
  pictureAndPage,
  pictureWithGps,
  pixelBomb,
  rotatedPicture,
  SENTINEL,
  SVG,
  transparentPicture,
} from '../testing/pictures.ts';
import { decode } from './decode.ts';

const root = await mkdtemp(join(tmpdir(), 'koinon-decode-'));
after(() => rm(root, { recursive: true, force: true }));

async function decoded(bytes: Buffer) {
  const folder = await mkdtemp(join(root, 'one-'));
  const source = `${folder}.source`;
  await writeFile(source, bytes);
  const answer = await decode({ source, folder, widths: IMAGE_WIDTHS, maxPixels: IMAGE_MAX_PIXELS });
  const files = await Promise.all(
    (await readdir(folder)).map(async name => ({ name, bytes: await readFile(join(folder, name)) })),
  );
  return { answer, files };
}

async function kept(bytes: Buffer) {
  const { answer, files } = await decoded(bytes);
  assert.ok('decoded' in answer, JSON.stringify(answer));
  return { ...answer.decoded, files };
}

async function refused(bytes: Buffer) {
  const { answer, files } = await decoded(bytes);
  assert.deepEqual(files, []);
  assert.ok('refused' in answer, JSON.stringify(answer));
  return answer.refused;
}

/** Whether a pixel is of a colour, as far as JPEG keeps it. */
async function isColour(bytes: Buffer, [x, y]: readonly [number, number], colour: readonly number[]) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  const found = [...data.subarray(at, at + info.channels)];
  const near =
    found.length === colour.length && found.every((one, index) => Math.abs(one - (colour[index] ?? 0)) < 24);
  assert.ok(near, `${found.join(', ')} is not ${colour.join(', ')}`);
}

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

for (const format of ['jpeg', 'png', 'webp'] as const) {
  test(`nothing but its pixels is kept of a ${format} with a place in it`, async () => {
    const bytes = await pictureWithGps({ format });
    assert.ok(bytes.includes(SENTINEL) && (await sharp(bytes).metadata()).exif, 'it is there before');
    const { files } = await kept(bytes);
    assert.equal(files.length, 6);
    for (const { name, bytes } of files) {
      const { exif, xmp, icc, iptc, orientation, comments } = await sharp(bytes).metadata();
      assert.deepEqual(
        { exif, xmp, icc, iptc, orientation, comments },
        {
          exif: undefined,
          xmp: undefined,
          icc: undefined,
          iptc: undefined,
          orientation: undefined,
          comments: undefined,
        },
        name,
      );
      for (const trace of [SENTINEL, 'Exif', 'GPS', 'EXIF', 'XMP', 'ns.adobe.com', 'ICC_PROFILE', 'ICCP']) {
        assert.ok(!bytes.includes(trace), `${trace} in ${name}`);
      }
      // Its profile is gone and its colours are those that it meant.
      await isColour(bytes, [100, 100], RED);
    }
  });
}

test('it is kept upright, and its dimensions are those that are seen', async () => {
  const { sizes, files } = await kept(await rotatedPicture());
  assert.deepEqual(sizes, [
    { width: 480, height: 720 },
    { width: 800, height: 1200 },
  ]);
  for (const { name, bytes } of files) {
    const { width = 0, height = 0 } = await sharp(bytes).metadata();
    assert.equal(`${width}`, name.split('.')[0]);
    assert.equal(height, width * 1.5);
    await isColour(bytes, [Math.round(width / 2), 20], RED);
    await isColour(bytes, [Math.round(width / 2), height - 20], BLUE);
  }
});

const widths = async (width: number, height: number, format: 'jpeg' | 'png' = 'jpeg') =>
  (await kept(await picture({ width, height, format }))).sizes.map(size => `${size.width}×${size.height}`);

test('three widths of a wide one; a narrower one is never enlarged', async () => {
  assert.deepEqual(await widths(2400, 1600), ['480×320', '960×640', '1600×1067']);
  assert.deepEqual(await widths(1000, 500), ['480×240', '1000×500']);
  assert.deepEqual(await widths(300, 200), ['300×200']);
  assert.deepEqual(await widths(1, 1, 'png'), ['1×1']);
});

test('a very tall one is shown narrower, a very flat one keeps a line', async () => {
  assert.deepEqual(await widths(400, 20_000, 'png'), ['160×8000']);
  assert.deepEqual(await widths(20_000, 4, 'png'), ['480×1', '960×1', '1600×1']);
});

test('of an animation its first picture', async () => {
  const { files } = await kept(await animatedPicture());
  for (const { bytes } of files) {
    assert.equal((await sharp(bytes).metadata()).pages, undefined);
    await isColour(bytes, [10, 10], RED);
  }
});

test('what one sees through stays so in WebP, and is white in JPEG', async () => {
  const { files } = await kept(await transparentPicture());
  for (const { name, bytes } of files) {
    const { width = 0 } = await sharp(bytes).metadata();
    if (name.endsWith('.webp')) assert.equal((await sharp(bytes).stats()).isOpaque, false);
    else await isColour(bytes, [width - 10, 10], [255, 255, 255]);
  }
});

test('other colours and depths come out as sRGB', async () => {
  const rgb = await picture({ width: 600, height: 400, format: 'png' });
  const strange = {
    cmyk: await sharp(rgb).toColourspace('cmyk').jpeg().toBuffer(),
    grey: await sharp(rgb).toColourspace('b-w').png().toBuffer(),
    deep: await sharp(rgb).toColourspace('rgb16').png().toBuffer(),
    progressive: await sharp(rgb).jpeg({ progressive: true }).toBuffer(),
    interlaced: await sharp(rgb).png({ progressive: true }).toBuffer(),
    lossless: await sharp(rgb).webp({ lossless: true }).toBuffer(),
  };
  for (const [name, bytes] of Object.entries(strange)) {
    for (const file of (await kept(bytes)).files) {
      const { space, channels, depth } = await sharp(file.bytes).metadata();
      assert.deepEqual([space, channels, depth], ['srgb', 3, 'uchar'], `${name} ${file.name}`);
    }
  }
});

test('of a file that is a page or an archive too, only the picture is kept', async () => {
  for (const bytes of [await pictureAndPage(), await pictureAndArchive()]) {
    assert.ok(bytes.includes('<script>') || bytes.includes('PK\x03\x04', 0, 'latin1'));
    for (const { name, bytes: file } of (await kept(bytes)).files) {
      assert.ok(
        !file.includes('<script') && !file.includes(HTML) && !file.includes('PK\x05\x06', 0, 'latin1'),
        name,
      );
    }
  }
});

test('a picture that is not whole is refused, however little is missing', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await picture({ format });
    for (const part of [0.02, 0.5, 0.95]) {
      assert.deepEqual(
        await refused(cut(bytes, part)),
        { code: 'image-damaged', params: {} },
        `${part} of ${format}`,
      );
    }
  }
});

test('too many pixels are refused from the header alone', async () => {
  assert.deepEqual(await refused(pixelBomb()), {
    code: 'too-many-pixels',
    params: { megapixels: 2500, maximum: 50 },
  });
  assert.equal((await refused(pixelBomb(10_000, 5_001))).code, 'too-many-pixels');
});

test('what it decodes is JPEG, PNG and WebP, whatever came past the door', async () => {
  for (const bytes of [Buffer.from(SVG), GIF]) {
    assert.deepEqual(await refused(bytes), { code: 'image-damaged', params: {} });
  }
});
