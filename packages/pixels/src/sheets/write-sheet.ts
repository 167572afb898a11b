import { checkSources } from './check-sources.ts';
import type { SheetFile, SheetNames } from './formats/sheet-file.ts';
import { packSheet } from './pack-sheet.ts';
import type { SheetSource } from './sheet.ts';
import { type SheetFormat, type SheetFormatName, sheetFormats } from './sheet-formats.ts';
import type { SheetOptions } from './sheet-options.ts';

/**
 * The files of an export, the one to open first.
 * @throws SheetError when the sources cannot be put on pages so, or the format cannot say it
 */
export const writeSheet = (
  sources: readonly SheetSource[],
  options: SheetOptions,
  formatName: SheetFormatName,
  names: SheetNames,
): SheetFile[] => {
  const format: SheetFormat = sheetFormats[formatName];
  if (format.packed) return format.write(packSheet(sources, options), names);
  checkSources(sources, options.scale);
  return format.write(sources, options.scale, names);
};
