/** Pictures as people send them, and as those do who mean harm. Made here, so that no file of anybody's is in the repository. */
import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Stands in whatever a picture says besides its pixels: it must be found in none that is kept. */
export const SENTINEL = 'KOINON-SENTINEL-37.9838N-23.7275E';

const XMP =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ' +
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" ' +
  `exif:GPSLatitude="37,59.028N" exif:UserComment="${SENTINEL}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const GPS_EXIF = {
  IFD0: { Copyright: SENTINEL, Artist: SENTINEL, Make: 'Koinon', Model: 'Camera' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '37/1 59/1 1/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '23/1 43/1 39/1',
  },
};

export interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp';
}

/** Red on the left, blue on the right. */
export async function picture({
  width = 1200,
  height = 800,
  format = 'jpeg',
}: PictureOptions = {}): Promise<Buffer> {
  return halves(width, height).toFormat(format).toBuffer();
}

/** With a place (GPS), a name and XMP in it, and a profile of colours (Display P3). */
export async function pictureWithGps({
  width = 1200,
  height = 800,
  format = 'jpeg',
}: PictureOptions = {}): Promise<Buffer> {
  return halves(width, height)
    .withIccProfile('p3')
    .withExif(GPS_EXIF)
    .withXmp(XMP)
    .toFormat(format)
    .toBuffer();
}

/**
 * As a telephone writes it that was held upright: 1200 × 800 in the file, with a word that it is to be turned by a quarter to
 * the right. Seen upright it is 800 × 1200, red above and blue below.
 */
export async function rotatedPicture(): Promise<Buffer> {
  return halves(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

/** 4000 × 3000 with so much in it that the file is as large as a photograph's, some 5 MB. */
export async function twelveMegapixels(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#808080', noise } })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** Half seen through: the left is red, the right is nothing. */
export async function transparentPicture(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 4, background: '#0000' } })
    .composite([{ input: await plain(300, 400, '#f00'), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

/** Two frames, the first red, the second blue. */
export async function animatedPicture(): Promise<Buffer> {
  const frames = [await plain(300, 200, '#f00'), await plain(300, 200, '#00f')];
  return sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100], loop: 0, lossless: true })
    .toBuffer();
}

export const SVG = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>`;
export const HTML = '<!doctype html><html><body><script>alert(document.domain)</script></body></html>';

/** A picture that is a page too, for whoever would look for one: in a comment inside, and after its end. */
export async function pictureAndPage(): Promise<Buffer> {
  const jpeg = await picture({ width: 300, height: 200 });
  const text = Buffer.from(HTML);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), text]);
  comment.writeUInt16BE(text.byteLength + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), text]);
}

/** A picture that is an archive too, with one file `a.txt`: archives are read from their end. */
export async function pictureAndArchive(): Promise<Buffer> {
  const jpeg = await picture({ width: 300, height: 200 });
  return Buffer.concat([jpeg, archive('a.txt', Buffer.from(HTML), jpeg.byteLength)]);
}

/** Says that it is `width` × `height`, and is a few kilobytes. */
export function pixelBomb(width = 50_000, height = 50_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  // One bit a pixel, all the same: a line of 50,000 is six kilobytes that compress to nothing.
  const lines = Buffer.alloc(Math.ceil(width / 8 + 1) * Math.min(height, 2000));
  return png(header, deflateSync(lines, { level: 9 }));
}

/** Only as large as a picture may be, but with every line there: what it takes to decode at most. */
export function largestPicture(): Buffer {
  const [width, height] = [7000, 7142];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Sixteen bits, with transparency: eight bytes a pixel.
  header.set([16, 6, 0, 0, 0], 8);
  return png(header, deflateSync(Buffer.alloc((width * 8 + 1) * height), { level: 9 }));
}

/** What remains of a picture whose sending broke off. */
export const cut = (bytes: Buffer, part = 0.6): Buffer =>
  bytes.subarray(0, Math.floor(bytes.byteLength * part));

/** The first bytes of what telephones of one maker write; nothing here can encode the rest. */
export function heic(): Buffer {
  const box = Buffer.alloc(2000);
  box.writeUInt32BE(24, 0);
  box.write('ftypheic\0\0\0\0mif1heic', 4, 'latin1');
  return box;
}

export const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

function halves(width: number, height: number) {
  const half = Math.floor(width / 2);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    pixels[at * 3 + (at % width < half ? 0 : 2)] = 255;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();

function png(header: Buffer, data: Buffer): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.byteLength);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** APPNOTE.TXT 4.3: one file, its directory, its end. @param from where it begins in the file that it stands in */
function archive(name: string, content: Buffer, from: number): Buffer {
  const packed = deflateRawSync(content);
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.byteLength, 14);
  facts.writeUInt32LE(content.byteLength, 18);
  const title = Buffer.from(name);
  const lengths = (extra: number) => {
    const two = Buffer.alloc(extra);
    two.writeUInt16LE(title.byteLength, 0);
    return two;
  };
  const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, lengths(4), title, packed]);
  const rest = lengths(18);
  rest.writeUInt32LE(from, 14);
  const directory = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, rest, title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(from + file.byteLength, 16);
  return Buffer.concat([file, directory, end]);
}
