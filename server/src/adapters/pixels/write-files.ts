import { writeAseprite } from '@papeterie/pixels/formats/aseprite/write-aseprite';
import { writeSheet } from '@papeterie/pixels/sheets/write-sheet';
import type { ImageCodec } from '../../domain/images/ports.ts';
import type { WrittenFile } from '../../domain/processing/pixel-work.ts';
import { deflate } from '../images/zlib.ts';
import { encodeMoving } from './moving-pictures/encode-moving.ts';
import { decodeFiles } from './png-files.ts';
import type { PixelTask } from './work.ts';

/** What files say of the program that wrote them: bumped when they change. */
const engineVersion = '1.0';

/** The files of an export. @throws SheetError */
export const writeFiles = async (
  codec: ImageCodec,
  { sources: filed, options, format, name }: Extract<PixelTask, { work: 'WRITE_SHEET' }>,
): Promise<WrittenFile[]> => {
  const pictures = await decodeFiles(
    codec,
    filed.flatMap(({ files }) => files),
  );
  let at = 0;
  const sources = filed.map(({ files, ...source }) => {
    const from = at;
    at += files.length;
    return { ...source, pictures: pictures.slice(from, at) };
  });
  const written: WrittenFile[] = [];
  for (const file of writeSheet(sources, options, format, { name, version: engineVersion })) {
    const { path } = file;
    if ('timeline' in file) written.push({ path, bytes: writeAseprite(file.timeline, deflate) });
    else if ('animated' in file) written.push({ path, bytes: await encodeMoving(file.animated, file.as) });
    else if ('picture' in file) written.push({ path, bytes: await codec.encodePng(file.picture) });
    else written.push(file);
  }
  return written;
};
