/** What the server asks of whatever decodes pictures, and what it is told. Plain data: it crosses a process. */

export interface DecodeJob {
  /** The file that was received. */
  readonly source: string;
  /** Into which the pictures are written; it exists and is empty. */
  readonly folder: string;
  /** Pixels, ascending: see `IMAGE_WIDTHS`. */
  readonly widths: readonly number[];
  readonly maxPixels: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Decoded {
  /** As they are kept, upright; the widest last. */
  readonly sizes: readonly Size[];
  /** Of all files together. */
  readonly bytes: number;
}

export type Refusal = {
  readonly code: 'not-an-image' | 'image-damaged' | 'too-many-pixels';
  readonly params: Readonly<Record<string, string | number>>;
};

export type DecodeAnswer = { readonly decoded: Decoded } | { readonly refused: Refusal };

export interface Decoder {
  /** Throws where nothing can be decoded at all: that is the server's trouble, not the picture's. */
  decode(job: DecodeJob): Promise<DecodeAnswer>;
  close(): Promise<void>;
}
