export const imageFormats = ['PNG', 'WEBP', 'AVIF', 'JPEG', 'GIF'] as const;
export type ImageFormat = (typeof imageFormats)[number];

export const mediaTypes: Record<ImageFormat, string> = {
  PNG: 'image/png',
  WEBP: 'image/webp',
  AVIF: 'image/avif',
  JPEG: 'image/jpeg',
  GIF: 'image/gif',
};
