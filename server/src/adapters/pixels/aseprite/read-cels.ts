import { AsepriteError } from '../../../domain/sheets/aseprite-port.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import type { ByteReader } from './byte-reader.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';
import type { Layer } from './read-layers.ts';

/** Pixels as they are in the file. */
export type CelContent = { width: number; height: number; packed: boolean; bytes: Uint8Array };
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

/** At most one for each layer. */
export type FrameCels = ReadonlyMap<Layer, Cel>;

const kinds = { raw: 0, linked: 1, packed: 2, tilemap: 3 } as const;

const readContent = (from: ByteReader, kind: number, limits: AsepriteLimits): CelContent => {
  if (kind === kinds.tilemap)
    throw new AsepriteError('The Aseprite file has tilemaps, which are not known here.');
  if (kind !== kinds.raw && kind !== kinds.packed) {
    throw new AsepriteError('The Aseprite file has pictures of a kind that is not known here.');
  }
  const [width, height] = [from.u16(), from.u16()];
  if (width * height > limits.pixels) {
    throw new AsepriteError(`The Aseprite file has a picture of ${width} × ${height} px: that is too large.`);
  }
  return { width, height, packed: kind === kinds.packed, bytes: from.bytes(from.left) };
};

/** The content of an earlier frame's cel in the same layer. */
const linkedContent = (earlier: readonly FrameCels[], layer: Layer, frame: number): CelContent => {
  const linked = earlier[frame]?.get(layer);
  if (linked) return linked.content;
  throw new AsepriteError(
    `In the layer "${layer.name}" a picture is linked to frame ${frame}, which is not before it or has none.`,
  );
};

const readCel = (
  from: ByteReader,
  layers: readonly Layer[],
  earlier: readonly FrameCels[],
  limits: AsepriteLimits,
): Cel => {
  const index = from.u16();
  const layer = layers[index];
  if (!layer || layer.group) {
    throw new AsepriteError(
      `The Aseprite file has a picture for layer ${index}, which is none that could have one.`,
    );
  }
  const [x, y, opacity, kind, zIndex] = [from.i16(), from.i16(), from.u8(), from.u16(), from.i16()];
  from.skip(5);
  const content =
    kind === kinds.linked ? linkedContent(earlier, layer, from.u16()) : readContent(from, kind, limits);
  return { layer, x, y, opacity: layer.background ? 255 : opacity, zIndex, content };
};

/** The cels of each frame. Links are followed: only backwards, so that they come to an end. */
export const readCels = (
  frames: readonly RawFrame[],
  layers: readonly Layer[],
  limits: AsepriteLimits,
): FrameCels[] => {
  const all: FrameCels[] = [];
  for (const [frame, { chunks }] of frames.entries()) {
    const cels = new Map<Layer, Cel>();
    for (const { type, data } of chunks) {
      if (type !== chunkTypes.cel) continue;
      const cel = readCel(data, layers, all, limits);
      if (cels.has(cel.layer)) {
        throw new AsepriteError(`The layer "${cel.layer.name}" has two pictures in frame ${frame}.`);
      }
      cels.set(cel.layer, cel);
    }
    all.push(cels);
  }
  return all;
};
