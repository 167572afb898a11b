import type { ImageFormat } from '@papeterie/pixels/formats/image-format';

export type ImageRow = {
  sha256: string;
  width: number;
  height: number;
  byteSize: number;
  format: ImageFormat;
  hasAlpha: boolean;
  thumbhash: string;
  /** "#rrggbb" joined by spaces, most used first. */
  palette: string;
  createdAt: Date;
  /** When somebody last brought these bytes. */
  storedAt: Date | null;
};
