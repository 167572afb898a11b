import { inflateSync } from 'node:zlib';
import type { Picture } from '../../../domain/pixels/picture.ts';
import { blankPicture } from '../../../domain/pixels/picture.ts';
import { AsepriteError } from '../../../domain/sheets/aseprite-port.ts';
import type { Cel, CelContent } from './read-cels.ts';
import type { AsepriteHeader } from './read-header.ts';
import type { Palette } from './read-palettes.ts';

/** What really comes out counts: unpacking stops as soon as it is more than the picture needs. */
const unpack = ({ width, height, packed, bytes }: CelContent, depth: number, layer: string): Uint8Array => {
  const length = (width * height * depth) / 8;
  if (length === 0) return new Uint8Array();
  let content = bytes;
  if (packed) {
    try {
      content = inflateSync(bytes, { maxOutputLength: length });
    } catch (cause) {
      throw new AsepriteError(`A picture in the layer "${layer}" cannot be unpacked.`, { cause });
    }
  }
  if (content.byteLength < length) {
    throw new AsepriteError(`A picture in the layer "${layer}" has fewer pixels than it says.`);
  }
  return content;
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

/** A cel's pixels. @throws AsepriteError when they are not what the file says */
export const decodeCel = ({ layer, content }: Cel, header: AsepriteHeader, palette: Palette): Picture => {
  const picture = blankPicture(content.width, content.height);
  const spread: Record<AsepriteHeader['depth'], Spread> = {
    8: spreadIndexed(palette, layer.background ? null : header.transparentIndex),
    16: spreadGray,
    32: spreadRgba,
  };
  spread[header.depth](unpack(content, header.depth, layer.name), picture.pixels);
  return picture;
};
