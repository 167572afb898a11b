import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import type { ExportedSource } from './sprites-work.ts';

/** Whether an export is a single file that needs no zip around it. */
export const isOneFile = (
  format: SheetFormatName,
  sources: readonly Pick<ExportedSource, 'spriteId'>[],
): boolean => {
  switch (format) {
    case 'ASEPRITE_FILE':
      return new Set(sources.map(({ spriteId }) => spriteId)).size === 1;
    case 'GIF':
    case 'WEBP':
    case 'APNG':
      return sources.length === 1;
    default:
      return false;
  }
};
