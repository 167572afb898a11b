import type { WrittenFile } from '../../domain/exports/written-file.ts';
import { writeSheet } from '../../domain/sheets/write-sheet.ts';
import { writeAseprite } from './aseprite/write-aseprite.ts';
import { encodeMoving } from './moving-pictures/encode-moving.ts';
import type { PixelWork } from './work.ts';

/** What files say of the program that wrote them: bumped when they change. */
const engineVersion = '1.0';

/** The files of an export; pictures are still to be encoded. @throws SheetError */
export const writeFiles = async ({
  sources,
  options,
  format,
  name,
}: Extract<PixelWork, { work: 'WRITE_SHEET' }>): Promise<WrittenFile[]> => {
  const written: WrittenFile[] = [];
  for (const file of writeSheet(sources, options, format, { name, version: engineVersion })) {
    const { path } = file;
    if ('timeline' in file) written.push({ path, bytes: writeAseprite(file.timeline) });
    else if ('moving' in file) written.push({ path, bytes: await encodeMoving(file.moving, file.as) });
    else written.push(file);
  }
  return written;
};
