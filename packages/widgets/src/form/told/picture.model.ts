/** What becomes of a picture on its way up. Pure: no DOM, no network. */

/**
 * - `preparing`: made smaller, what its file says beside its pixels left out · `queued`: ready, another one is on its way
 * - `uploading` · `done`: it has an id · `stopped`: by its author
 * - `offline`: goes on by itself when the connection is back · `failed`: `reason` says why
 */
export type PictureStatus = 'preparing' | 'queued' | 'uploading' | 'done' | 'stopped' | 'offline' | 'failed';

export type Reason =
  'network' | 'server' | 'tooMany' | 'tooBig' | 'not-an-image' | 'image-damaged' | 'too-many-pixels';

export interface Picture {
  readonly status: PictureStatus;
  /** Of its way, 0 to 1. */
  readonly share: number;
  readonly reason: Reason | undefined;
}

export const initialPicture: Picture = { status: 'preparing', share: 0, reason: undefined };

export type PictureEvent =
  | { readonly type: 'prepared' }
  | { readonly type: 'begun' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'taken' }
  | { readonly type: 'stopped' }
  | { readonly type: 'again' }
  | { readonly type: 'failed'; readonly error: unknown; readonly online: boolean }
  | { readonly type: 'refused'; readonly reason: Reason };

export function reducePicture(picture: Picture, event: PictureEvent): Picture {
  const at = (status: PictureStatus, share = 0): Picture => ({ status, share, reason: undefined });
  switch (event.type) {
    case 'prepared':
    case 'again':
      return at('queued');
    case 'begun':
      return at('uploading');
    case 'progress':
      // A late word of an upload that is over says nothing.
      return picture.status === 'uploading' ? { ...picture, share: event.share } : picture;
    case 'taken':
      return at('done', 1);
    case 'stopped':
      return picture.status === 'done' ? picture : at('stopped');
    case 'refused':
      return { ...at('failed'), reason: event.reason };
    case 'failed': {
      const reason = reasonOf(event.error);
      return reason === 'network' && !event.online ? at('offline') : { ...at('failed'), reason };
    }
  }
}

/** Whether it may be tried once more as it is. */
export const canRetry = ({ status, reason }: Picture): boolean =>
  status === 'stopped' ||
  status === 'offline' ||
  (status === 'failed' && (reason === 'network' || reason === 'server' || reason === 'tooMany'));

/** Whether it goes on by itself when the connection is back. */
export const waitsForConnection = ({ status, reason }: Picture): boolean =>
  status === 'offline' || (status === 'failed' && reason === 'network');

const refusals: readonly string[] = ['not-an-image', 'image-damaged', 'too-many-pixels'];
const isRefusal = (code: unknown): code is Reason => typeof code === 'string' && refusals.includes(code);

/** The SDK's errors are known by `code` and `slug`, never by their class. */
export function reasonOf(error: unknown): Reason {
  const { code, slug, status, errors } = Object(error) as {
    readonly code?: unknown;
    readonly slug?: unknown;
    readonly status?: unknown;
    readonly errors?: readonly { readonly code?: unknown }[];
  };
  if (code !== 'problem') return 'network';
  const refused = errors?.map(one => one.code).find(isRefusal);
  if (refused) return refused;
  if (slug === 'payload-too-large' || status === 413) return 'tooBig';
  if (slug === 'unsupported-media-type' || status === 415) return 'not-an-image';
  return slug === 'conflict' ? 'tooMany' : 'server';
}
