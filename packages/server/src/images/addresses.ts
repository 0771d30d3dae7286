/** Addresses of pictures: one rule for what is stored, shown and read back. */
import type { Image, WireStoryUpload } from '@koinon/contract';
import type { ImageFile, StoredImage } from './types.ts';

/** Of what everybody may see, below the server's public address. */
export const MEDIA_PATH = '/media';

/** `base` is where its files stand: `<server>/media`, or the draft's own path for what is in quarantine. */
export function imageAddresses(
  { id, width, height, widths }: Pick<StoredImage, 'id' | 'width' | 'height' | 'widths'>,
  base: string,
): Pick<Image, 'url' | 'width' | 'height' | 'sources'> {
  const address = (at: number, format: ImageFile['format']) => `${base}/${id}/${at}.${format}`;
  return {
    url: address(width, 'jpg'),
    width,
    height,
    sources: widths.flatMap(({ width: at }) => [
      { url: address(at, 'webp'), width: at, type: 'image/webp' as const },
      { url: address(at, 'jpg'), width: at, type: 'image/jpeg' as const },
    ]),
  };
}

/** The file that the end of a path names, as `<id>/960.webp`. */
export function readImagePath(id: string, name: string): ImageFile | undefined {
  const [, width, format] = /^([1-9]\d{0,3})\.(webp|jpg)$/.exec(name) ?? [];
  if (!/^[\w-]{22}$/.test(id) || width === undefined) return undefined;
  return { id, width: Number(width), format: format === 'webp' ? 'webp' : 'jpg' };
}

/** A picture in quarantine, as the holder of a link to its draft is told of it. */
export function uploadOf(image: StoredImage, baseUrl: string, token: string): WireStoryUpload {
  const { sources = [], ...widest } = imageAddresses(image, `${baseUrl}/v1/stories/${token}/uploads`);
  return { id: image.id, ...widest, sources };
}
