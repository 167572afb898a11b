import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { chunkTypes } from './chunk-types.ts';
import { type CelContent, celKinds, readContent } from './read-content.ts';
import type { RawFrame } from './read-frames.ts';
import type { Layer } from './read-layers.ts';
import type { Tileset } from './read-tilesets.ts';

/** One layer's part of one frame. */
export type Cel = {
  layer: Layer;
  x: number;
  y: number;
  opacity: number;
  /** How many layers further up it is shown. */
  zIndex: number;
  content: CelContent;
};

type Known = {
  layers: readonly Layer[];
  tilesets: ReadonlyMap<number, Tileset>;
  limits: AsepriteLimits;
};

/** At most one for each layer. */
export type FrameCels = ReadonlyMap<Layer, Cel>;

/**
 * One layer's part of a frame; null for one that is not seen, or is linked to where nothing is: Aseprite shows nothing there
 * either.
 */
const readCel = (
  from: ByteReader,
  { layers, tilesets, earlier, limits }: Known & { earlier: readonly FrameCels[] },
): Cel | null => {
  const index = from.u16();
  const layer = layers[index];
  if (!layer || layer.group) {
    throw new AsepriteError(
      `The Aseprite file has a picture for layer ${index}, which is none that could have one.`,
    );
  }
  if (!layer.shown) return null;
  const [x, y, opacity, kind, zIndex] = [from.i16(), from.i16(), from.u8(), from.u16(), from.i16()];
  from.skip(5);
  const content =
    kind === celKinds.linked
      ? earlier[from.u16()]?.get(layer)?.content
      : readContent(from, kind, layer, tilesets, limits);
  return content ? { layer, x, y, opacity: layer.background ? 255 : opacity, zIndex, content } : null;
};

/** The cels of each frame that are seen. Links are followed: only backwards, so that they come to an end. */
export const readCels = (frames: readonly RawFrame[], known: Known): FrameCels[] => {
  const all: FrameCels[] = [];
  for (const [frame, { chunks }] of frames.entries()) {
    const cels = new Map<Layer, Cel>();
    for (const { type, data } of chunks) {
      if (type !== chunkTypes.cel) continue;
      const cel = readCel(data, { ...known, earlier: all });
      if (!cel) continue;
      if (cels.has(cel.layer)) {
        throw new AsepriteError(`The layer "${cel.layer.name}" has two pictures in frame ${frame}.`);
      }
      cels.set(cel.layer, cel);
    }
    all.push(cels);
  }
  return all;
};
