import type { Picture } from '../../picture.ts';
import { blankPicture } from '../../picture.ts';
import type { Inflate } from '../bytes/deflate.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import type { Cel } from './read-cels.ts';
import type { DrawnContent, TiledContent } from './read-content.ts';
import type { AsepriteHeader } from './read-header.ts';
import type { Layer } from './read-layers.ts';
import type { Palette } from './read-palettes.ts';

type Decoding = { layer: Layer; header: AsepriteHeader; palette: Palette; inflate: Inflate };

/** What really comes out counts: unpacking stops as soon as it is more than is needed. */
const unpack = (bytes: Uint8Array, length: number, { layer, inflate }: Decoding): Uint8Array => {
  if (length === 0) return new Uint8Array();
  try {
    return inflate(bytes, length);
  } catch (cause) {
    throw new AsepriteError(`A picture in the layer "${layer.name}" cannot be unpacked.`, { cause });
  }
};

const checkLength = (content: Uint8Array, length: number, layer: string): Uint8Array => {
  if (content.byteLength >= length) return content;
  throw new AsepriteError(`A picture in the layer "${layer}" has fewer pixels than it says.`);
};

type Spread = (content: Uint8Array, pixels: Uint8ClampedArray) => void;

const spreadRgba: Spread = (content, pixels) => pixels.set(content.subarray(0, pixels.length));

const spreadGray: Spread = (content, pixels) => {
  for (let i = 0; i < pixels.length; i += 4) {
    pixels.fill(content[i / 2]!, i, i + 3);
    pixels[i + 3] = content[i / 2 + 1]!;
  }
};

/** Indices without a color are nothing, and so is the transparent one, but on a background. */
const spreadIndexed =
  (palette: Palette, transparent: number | null): Spread =>
  (content, pixels) => {
    for (let i = 0; i < pixels.length; i += 4) {
      const index = content[i / 4]!;
      const color = palette[index];
      if (!color || index === transparent) continue;
      pixels[i] = color.r;
      pixels[i + 1] = color.g;
      pixels[i + 2] = color.b;
      pixels[i + 3] = color.a;
    }
  };

const decodeDrawn = ({ width, height, packed, bytes }: DrawnContent, decoding: Decoding): Picture => {
  const { layer, header, palette } = decoding;
  const picture = blankPicture(width, height);
  const spread: Record<AsepriteHeader['depth'], Spread> = {
    8: spreadIndexed(palette, layer.background ? null : header.transparentIndex),
    16: spreadGray,
    32: spreadRgba,
  };
  const length = (width * height * header.depth) / 8;
  const content = packed ? unpack(bytes, length, decoding) : bytes;
  spread[header.depth](checkLength(content, length, layer.name), picture.pixels);
  return picture;
};

/** Each tile put in its place, mirrored as its bits say: first over its diagonal. */
const decodeTiled = (tiled: TiledContent, decoding: Decoding): Picture => {
  const { columns, rows, masks, bytes } = tiled;
  const { tileWidth, tileHeight, count, empty, packed } = tiled.tileset;
  const name = decoding.layer.name;
  const all = { width: tileWidth, height: tileHeight * count, packed: true, bytes: packed! };
  const tiles = decodeDrawn(all, decoding);
  const length = columns * rows * 4;
  const content = checkLength(unpack(bytes, length, decoding), length, name);
  const numbers = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const picture = blankPicture(tiled.width, tiled.height);
  const [from, to] = [new Uint32Array(tiles.pixels.buffer), new Uint32Array(picture.pixels.buffer)];
  for (let at = 0; at < columns * rows; at++) {
    const number = numbers.getUint32(at * 4, true);
    const tile = (number & masks.tile) >>> 0;
    if (number === empty || tile === empty || tile >= count) continue;
    const [left, top] = [(at % columns) * tileWidth, Math.floor(at / columns) * tileHeight];
    for (let y = 0; y < tileHeight; y++) {
      for (let x = 0; x < tileWidth; x++) {
        const fromX = number & masks.flipX ? tileWidth - 1 - x : x;
        const fromY = number & masks.flipY ? tileHeight - 1 - y : y;
        const [column, row] = number & masks.flipDiagonally ? [fromY, fromX] : [fromX, fromY];
        if (column >= tileWidth || row >= tileHeight) continue;
        to[(top + y) * picture.width + left + x] = from[(tile * tileHeight + row) * tileWidth + column]!;
      }
    }
  }
  return picture;
};

/** A cel's pixels. @throws AsepriteError when they are not what the file says */
export const decodeCel = ({ layer, content }: Cel, known: Omit<Decoding, 'layer'>): Picture => {
  const decoding = { layer, ...known };
  return 'tileset' in content ? decodeTiled(content, decoding) : decodeDrawn(content, decoding);
};

/** How many pixels are unpacked and laid for a cel. */
export const costOfCel = ({ content }: Cel): number => {
  const pixels = content.width * content.height;
  if (!('tileset' in content)) return pixels;
  const { tileWidth, tileHeight, count } = content.tileset;
  return pixels + content.columns * content.rows + tileWidth * tileHeight * count;
};
