import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError, type AsepriteLayer } from './aseprite-sprite.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';
import type { AsepriteHeader } from './read-header.ts';

export type Layer = AsepriteLayer & {
  index: number;
  /** Seen: visible itself and in visible groups only. */
  shown: boolean;
  blendMode: number;
  /** Laid below all others as it is, opaque. */
  background: boolean;
  /** The group it is in. */
  parent: Layer | null;
  /** Whose tiles it is laid of; null for one that is drawn. */
  tileset: number | null;
};

const flagVisible = 1;
const flagBackground = 8;
/** Only there to draw after; never shown in a picture. */
const flagReference = 64;
const kinds = { image: 0, group: 1, tilemap: 2 } as const;

const readLayer = (from: ByteReader, header: AsepriteHeader, path: Layer[], index: number): Layer => {
  const flags = from.u16();
  const kind = from.u16();
  const depth = from.u16();
  from.skip(4);
  const blendMode = from.u16();
  const opacity = from.u8();
  from.skip(3);
  const name = from.string();
  if (depth > path.length) throw new AsepriteError(`The layer "${name}" is in a group that is not there.`);
  const parent = path[depth - 1] ?? null;
  if (parent && !parent.group) throw new AsepriteError(`The layer "${name}" is in a layer that is no group.`);
  const visible = (flags & flagVisible) !== 0;
  const shown = visible && (flags & flagReference) === 0 && (parent?.shown ?? true);
  if (kind > kinds.tilemap && shown) {
    throw new AsepriteError(`The layer "${name}" is of a kind that is not known here.`);
  }
  const group = kind === kinds.group;
  const background = !group && (flags & flagBackground) !== 0;
  const hasLook = group ? header.groupsBlend : header.layersHaveOpacity && !background;
  return {
    index,
    name,
    visible,
    group,
    depth,
    opacity: hasLook ? opacity : 255,
    blendMode: background || (group && !header.groupsBlend) ? 0 : blendMode,
    background,
    parent,
    tileset: kind === kinds.tilemap ? from.u32() : null,
    shown,
  };
};

/** All layers from the lowest up. @throws AsepriteError for impossible groups, and what is seen and not known here */
export const readLayers = (
  frames: readonly RawFrame[],
  header: AsepriteHeader,
  limits: AsepriteLimits,
): Layer[] => {
  const layers: Layer[] = [];
  let path: Layer[] = [];
  for (const { type, data } of frames.flatMap(({ chunks }) => chunks)) {
    if (type !== chunkTypes.layer) continue;
    if (layers.length === limits.layers) {
      throw new AsepriteError(`The Aseprite file has more than ${limits.layers} layers.`);
    }
    const layer = readLayer(data, header, path, layers.length);
    path = [...path.slice(0, layer.depth), layer];
    layers.push(layer);
  }
  return layers;
};
