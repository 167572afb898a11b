import type { ImageFormat } from '@papeterie/pixels/formats/image-format';
import type { Picture } from '@papeterie/pixels/picture';

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
