/**
 * A photo made fit to be sent, in the browser: upright, 2000 pixels at most, and nothing of its file but the pixels (no place, no
 * camera). No worker from a blob and no address of one: a page's Content-Security-Policy may forbid both.
 */

/** What is sent, and a small picture of it to look at. */
export interface Fit {
  readonly blob: Blob;
  /** Undefined where this browser cannot read the file: it is sent as it is, and the server has the last word. */
  readonly preview: HTMLCanvasElement | undefined;
}

const LONGEST = 2000;
const PREVIEW = 480;
const QUALITY = 0.86;

export async function shrink(file: Blob): Promise<Fit> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { blob: file, preview: undefined };
  }
  try {
    const canvas = draw(bitmap, LONGEST);
    const blob = await encode(canvas, file.type);
    // Safari keeps the pixels until the canvas is collected, and gives a page only so many.
    canvas.width = canvas.height = 0;
    return { blob: blob ?? file, preview: draw(bitmap, PREVIEW) };
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** Drawings and screenshots may be transparent, and are sharp: WebP, or PNG where the browser writes no WebP. */
function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  const wanted = type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  return new Promise(resolve => {
    const done = (blob: Blob | null) => {
      // A large photo that comes as PNG, or in a format of its own (HEIC): JPEG is many times smaller.
      const photo = type !== 'image/png' && type !== 'image/webp';
      if (blob?.type === 'image/png' && photo) canvas.toBlob(resolve, 'image/jpeg', QUALITY);
      else resolve(blob);
    };
    canvas.toBlob(done, wanted, QUALITY);
  });
}
