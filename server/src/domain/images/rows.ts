export const imageFormats = ['PNG', 'WEBP', 'AVIF', 'JPEG', 'GIF'] as const;
export type ImageFormat = (typeof imageFormats)[number];

export const mediaTypes: Record<ImageFormat, string> = {
  PNG: 'image/png',
  WEBP: 'image/webp',
  AVIF: 'image/avif',
  JPEG: 'image/jpeg',
  GIF: 'image/gif',
};

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
