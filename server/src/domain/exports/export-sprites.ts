import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { fileSafeName } from '../sheets/name-sources.ts';
import { sheetFormats } from '../sheets/sheet-formats.ts';
import { sheetLayouts, sheetOptions } from '../sheets/sheet-options.ts';
import { validate } from '../validate.ts';
import { collectSources } from './collect-sources.ts';
import { createExport } from './create-export.ts';
import { isOneFile } from './is-one-file.ts';
import { spriteFormatNames } from './sprites-work.ts';

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
  const sprites = new Set(sources.map(({ spriteId }) => spriteId));
  const name = fileSafeName(wanted ?? (sprites.size === 1 ? sources[0]!.name : 'sprites'), 'sprites');
  const work = { sources, format, options, name };
  const { ending, mediaType } = isOneFile(format, sources)
    ? sheetFormats[format]
    : { ending: 'zip', mediaType: 'application/zip' };
  const file = { format, fileName: `${name}.${ending}`, mediaType };
  return createExport(deps, { ownerId: viewer.userId, sceneId: null, ...file }, work, wish, idempotencyKey);
};
