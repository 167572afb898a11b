import type { Readable } from 'node:stream';
import type { ImageFormat } from '@papeterie/pixels/formats/image-format';
import type { Picture } from '@papeterie/pixels/picture';

/** Stored bytes, not yet read: all of them, or those from `start` to `end` (included), as a stream. */
export type Blob = { byteSize: number; stream(start?: number, end?: number): Readable };

/** One that lies somewhere, and when it was put, or used, last. */
type StoredBlob = Blob & { usedAt: Date };

/** Where bytes lie, by key. A blob once there never changes. */
export type Blobs = {
  /** Resolves when the bytes survive a crash. Putting what is there already is fine and cheap, and counts as use. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /**
   * The same for bytes that come piece by piece: never all of them in memory. What was under the key is replaced.
   * @throws what `pieces` throws, and what the place says; then nothing is there that was not there before
   */
  write(key: string, pieces: AsyncIterable<Uint8Array>): Promise<{ byteSize: number }>;
  read(key: string): Promise<Uint8Array | null>;
  open(key: string): Promise<StoredBlob | null>;
  remove(key: string): Promise<void>;
  /** Everything whose key begins with `prefix`, which ends with a slash; in no order. */
  list(prefix: string): AsyncIterable<{ key: string; byteSize: number; usedAt: Date }>;
  /** Remembers that a blob is used, for `usedAt`; a place that cannot does nothing, and says when it was put. */
  touch(key: string): Promise<void>;
};

export const scalings = ['PIXEL', 'SMOOTH'] as const;
export type Scaling = (typeof scalings)[number];

/** A rendition of a stored picture. Sizes in px; the missing one follows the aspect ratio. */
export type Variant = { width?: number; height?: number; format?: ImageFormat; scaling?: Scaling };

/** What a picture turned out to be when all of it was decoded. */
export type Inspected = {
  width: number;
  height: number;
  format: ImageFormat;
  hasAlpha: boolean;
  /** At most 100 px a side, for the thumbhash; at most 512 px, by nearest neighbor, for the palette. */
  thumbnail: Picture;
  sample: Picture;
};

export type ImageCodec = {
  /**
   * What a file says of itself before any pixel of it is decoded.
   * @throws UnsupportedImageError
   */
  outline(bytes: Uint8Array): Promise<{ width: number; height: number; frames: number }>;
  /** Decodes everything once. @throws UnsupportedImageError in words for whoever sent the picture */
  inspect(bytes: Uint8Array): Promise<Inspected>;
  /**
   * The same picture upright, without metadata and bytes behind its end; the very same bytes when there was nothing to take
   * away. Without loss where the file is; of one that moves, the first picture.
   */
  clean(bytes: Uint8Array): Promise<Uint8Array>;
  /** The same of a file that moves, all of it, not turned. @throws UnsupportedImageError */
  strip(bytes: Uint8Array): Promise<Uint8Array>;
  render(bytes: Uint8Array, variant: Variant): Promise<Uint8Array>;
  decode(bytes: Uint8Array): Promise<Picture>;
  encodePng(picture: Picture): Promise<Uint8Array>;
};
