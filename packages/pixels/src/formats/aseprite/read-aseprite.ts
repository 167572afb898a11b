import { rgbToHex } from '../../oklab.ts';
import type { Picture } from '../../picture.ts';
import { mapPixels } from '../../process/map-pixels.ts';
import { createByteReader } from '../bytes/byte-reader.ts';
import type { Inflate } from '../bytes/deflate.ts';
import { type AsepriteLimits, asepriteLimits } from './aseprite-limits.ts';
import { AsepriteError, type AsepriteLayer, type AsepriteSprite } from './aseprite-sprite.ts';
import { composeFrame, createSpending } from './compose-frame.ts';
import { readCels } from './read-cels.ts';
import { readColorProfile } from './read-color-profile.ts';
import { readFrames } from './read-frames.ts';
import { readHeader } from './read-header.ts';
import { readLayers } from './read-layers.ts';
import { readPalettes } from './read-palettes.ts';
import { readPivot } from './read-pivot.ts';
import { readTags } from './read-tags.ts';
import { readTilesets } from './read-tilesets.ts';

const squared = (picture: Picture, pixelWidth: number, pixelHeight: number): Picture => {
  if (pixelWidth === 1 && pixelHeight === 1) return picture;
  const [width, height] = [picture.width * pixelWidth, picture.height * pixelHeight];
  return mapPixels(picture, width, height, (x, y) => [
    Math.floor(x / pixelWidth),
    Math.floor(y / pixelHeight),
  ]);
};

/**
 * Reads an .aseprite (or .ase) file: RGBA, grayscale and indexed, drawn and tiled, by its published format. User data, masks
 * and what newer versions may add are passed over. Pixels that are not square become several that are.
 * @throws AsepriteError for everything else that cannot be shown as Aseprite would show it
 */
export const readAseprite = (
  bytes: Uint8Array,
  inflate: Inflate,
  limits: AsepriteLimits = asepriteLimits,
): AsepriteSprite => {
  const file = createByteReader(
    bytes,
    true,
    () => new AsepriteError('The Aseprite file is cut off or damaged: something in it ends too early.'),
  );
  const header = readHeader(file, limits);
  const { pixelWidth, pixelHeight } = header;
  const frames = readFrames(file, header.frames, header.durationMs);
  const layers = readLayers(frames, header, limits);
  const palettes = readPalettes(frames, limits);
  const tags = readTags(frames);
  const pivot = readPivot(frames, header);
  const composing = { header, limits, inflate, spend: createSpending(limits.celPixels) };
  const cels = readCels(frames, { layers, tilesets: readTilesets(frames, limits), limits });
  return {
    width: header.width * pixelWidth,
    height: header.height * pixelHeight,
    layers: layers.map(
      ({ name, visible, group, depth, opacity }): AsepriteLayer => ({ name, visible, group, depth, opacity }),
    ),
    frames: cels.map((own, frame) =>
      squared(composeFrame(own, palettes[frame]!, composing), pixelWidth, pixelHeight),
    ),
    durationsMs: frames.map(({ durationMs }) => durationMs),
    tags,
    palette: palettes[0]!.map(rgbToHex),
    pivot,
    colorProfile: readColorProfile(frames),
  };
};
