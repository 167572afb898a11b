import { fileSafeName } from '@papeterie/pixels/sheets/name-sources';
import { sheetFormats } from '@papeterie/pixels/sheets/sheet-formats';
import { sheetBounds, sheetLayouts, sheetOptions } from '@papeterie/pixels/sheets/sheet-options';
import { z } from 'zod';
import { bounds } from '../domain/bounds.ts';
import type { Deps } from '../domain/deps.ts';
import { ValidationError } from '../domain/errors.ts';
import { collectSources } from '../domain/exports/collect-sources.ts';
import { type ExportedSource, spriteFormatNames } from '../domain/exports/sprites-work.ts';
import { isOneFile } from '../domain/exports/write-sprites.ts';
import { fields } from '../domain/fields.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { planFile, writeFile } from './export.ts';

const { given, orElse } = fields;
const { shape } = sheetOptions;

const ids = orElse(z.array(z.string()).max(bounds.exportIds, `has more than ${bounds.exportIds} ids`), []);

const wish = z.object({
  spriteIds: ids,
  animationIds: ids,
  withAnimations: orElse(z.boolean(), false),
  format: z.enum(spriteFormatNames),
  name: given(fields.name),
  padding: orElse(shape.padding.unwrap(), 0),
  extrusion: orElse(shape.extrusion.unwrap(), 0),
  trim: orElse(z.boolean(), false),
  scale: orElse(shape.scale.unwrap(), 1),
  layout: orElse(z.enum(sheetLayouts), 'PACKED'),
  maxSide: orElse(shape.maxSide.unwrap(), 4_096),
  powerOfTwo: orElse(z.boolean(), false),
});

/** The same as checkSources finds when the pictures are read: here nothing is read yet. @throws ValidationError */
const checkSize = async (
  { store }: Pick<Deps, 'store'>,
  sources: readonly ExportedSource[],
  scale: number,
): Promise<void> => {
  const frames = sources.flatMap((source) => source.frames);
  const shown = [...new Set(frames.map(({ sha256 }) => sha256))];
  const images = await store.read.images.list({ sha256: { in: shown } });
  const pixelsOf = new Map(images.map(({ sha256, width, height }) => [sha256, width * height]));
  const pixels = frames.reduce((sum, { sha256 }) => sum + (pixelsOf.get(sha256) ?? 0), 0) * scale * scale;
  if (pixels <= sheetBounds.pixels) return;
  const message = `makes ${Math.ceil(pixels / 1e6)} megapixels of these frames: at most ${Math.floor(sheetBounds.pixels / 1e6)} go into one export. Choose fewer sprites or a smaller scale`;
  throw new ValidationError([{ path: ['scale'], message }]);
};

/** Writes sprites and animations to a file for a game engine, or one to be shown. */
export const exportSprites = defineWork({
  ...writeFile,
  operation: 'exportSprites',
  capability: null,

  wish: () => wish,

  find: (deps, viewer, chosen) => collectSources(deps, viewer, chosen),

  async plan(deps, _viewer, { format, name: wanted, ...more }, sources) {
    const options = sheetOptions.parse(more);
    await checkSize(deps, sources, options.scale);
    const sprites = new Set(sources.map(({ spriteId }) => spriteId));
    const name = fileSafeName(wanted ?? (sprites.size === 1 ? sources[0]!.name : 'sprites'), 'sprites');
    const { ending, mediaType } = isOneFile(format, sources)
      ? sheetFormats[format]
      : { ending: 'zip', mediaType: 'application/zip' };
    const file = { sceneId: null, format, fileName: `${name}.${ending}`, mediaType };
    return planFile(file, { sources, format, options, name });
  },
});
