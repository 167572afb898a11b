import { fileSafeName } from '@papeterie/pixels/sheets/name-sources';
import { sheetFormats } from '@papeterie/pixels/sheets/sheet-formats';
import { sheetBounds, sheetLayouts, sheetOptions } from '@papeterie/pixels/sheets/sheet-options';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { validate } from '../validate.ts';
import { collectSources } from './collect-sources.ts';
import { createExport } from './create-export.ts';
import { isOneFile } from './is-one-file.ts';
import { type ExportedSource, spriteFormatNames } from './sprites-work.ts';

const { given, orElse } = fields;
const { shape } = sheetOptions;

const ids = orElse(z.array(z.string()).max(bounds.exportIds, `has more than ${bounds.exportIds} ids`), []);

const input = z.object({
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
  idempotencyKey: fields.idempotencyKey,
});

/** The same as checkSources finds when the pictures are read: here nothing is read yet. @throws ValidationError */
const checkSize = async (
  { store }: Deps,
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

/** Queues the writing of sprites and animations to a file for a game engine. */
export const exportSprites = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ exportId: string; jobId: string }> => {
  const {
    spriteIds,
    animationIds,
    withAnimations,
    format,
    name: wanted,
    idempotencyKey,
    ...options
  } = validate(input, wish);
  const sources = await collectSources(deps, viewer, { spriteIds, animationIds, withAnimations });
  await checkSize(deps, sources, options.scale);
  const sprites = new Set(sources.map(({ spriteId }) => spriteId));
  const name = fileSafeName(wanted ?? (sprites.size === 1 ? sources[0]!.name : 'sprites'), 'sprites');
  const work = { sources, format, options, name };
  const { ending, mediaType } = isOneFile(format, sources)
    ? sheetFormats[format]
    : { ending: 'zip', mediaType: 'application/zip' };
  const file = { format, fileName: `${name}.${ending}`, mediaType };
  const once = onceFor(viewer, 'exportSprites', idempotencyKey, withoutDefaults(input, wish));
  return createExport(deps, { ownerId: viewer.userId, sceneId: null, ...file }, work, once);
};
