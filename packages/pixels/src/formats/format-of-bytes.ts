import { latin1 } from './bytes/latin1.ts';
import type { ImageFormat } from './image-format.ts';

/** The format that the first bytes promise; null for everything we do not take (SVG above all: it can run scripts). */
export const formatOfBytes = (bytes: Uint8Array): ImageFormat | null => {
  const start = latin1(bytes.subarray(0, 32));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (/^GIF8[79]a/.test(start)) return 'GIF';
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'WEBP';
  if (start.startsWith('ftyp', 4) && /avi[fs]/.test(start.slice(8))) return 'AVIF';
  return null;
};
