/** Pictures: taken in, decoded apart from the server's own thread, kept in three widths, shown. */
import type { Db, Tx } from '../database/database.ts';

export interface ImageStore {
  /**
   * Takes a picture in: into quarantine. Told by its first bytes, decoded under a limit of pixels in another process, turned
   * upright, everything but its pixels dropped, kept in each of `IMAGE_WIDTHS` as WebP and JPEG. The same key again is the
   * same picture.
   *
   * @param key the request's `Idempotency-Key`
   * @throws RequestProblem `payload-too-large`; `unsupported-media-type`; `invalid` with pointer `/file` and code `not-an-image`,
   *   `image-damaged` or `too-many-pixels`; `conflict` where the story has as many as it may; `unavailable` with `Retry-After`
   *   where too much is waiting
   */
  take(upload: {
    readonly story: string;
    readonly key: string;
    readonly body: ReadableStream<Uint8Array> | null;
    /** Of the header; undefined: not said. */
    readonly length: number | undefined;
  }): Promise<StoredImage>;
  /** All of a story. */
  of(db: Db | Tx, story: string): Promise<readonly StoredImage[]>;
  /** One file; undefined where there is none, or where it is in quarantine and no `story` is given whose it is. */
  open(wanted: {
    readonly file: ImageFile;
    readonly story?: string | undefined;
  }): Promise<OpenedImage | undefined>;
  /** @throws RequestProblem `conflict` where its author may not write (any more) */
  remove(story: string, id: string): Promise<boolean>;
  /** Lets the pictures of a story be seen by everybody, or by nobody any more; the others of it go with `clean`. */
  publish(tx: Tx, story: string, images: readonly string[]): Promise<void>;
  hide(tx: Tx, story: string): Promise<void>;
  /** Deletes the files of pictures whose rows are gone, without waiting for `clean`. */
  discard(images: readonly string[]): Promise<void>;
  /** Removes what nothing refers to: files without a row, rows of no draft. Returns how many pictures went. */
  clean(): Promise<number>;
  close(): Promise<void>;
}

export interface StoredImage {
  readonly id: string;
  /** Pixels of the widest. */
  readonly width: number;
  readonly height: number;
  /** The widest last. */
  readonly widths: readonly { readonly width: number; readonly height: number }[];
  readonly createdAt: Date;
}

/** As it stands in an address: `<id>/<width>.webp`. */
export interface ImageFile {
  readonly id: string;
  readonly width: number;
  readonly format: 'webp' | 'jpg';
}

export interface OpenedImage {
  readonly body: ReadableStream<Uint8Array>;
  readonly bytes: number;
  readonly type: 'image/webp' | 'image/jpeg';
  /** For `ETag`: the same for the same bytes. */
  readonly etag: string;
}
