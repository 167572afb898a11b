import { rgbToHex } from '../../../domain/pixels/oklab.ts';
import type { AsepriteLayer, AsepriteSprite } from '../../../domain/sheets/aseprite-port.ts';
import { type AsepriteLimits, asepriteLimits } from './aseprite-limits.ts';
import { createByteReader } from './byte-reader.ts';
import { composeFrame, createSpending } from './compose-frame.ts';
import { readCels } from './read-cels.ts';
import { readFrames } from './read-frames.ts';
import { readHeader } from './read-header.ts';
import { readLayers } from './read-layers.ts';
import { readPalettes } from './read-palettes.ts';
import { readPivot } from './read-pivot.ts';
import { readTags } from './read-tags.ts';

/**
 * Reads an .aseprite (or .ase) file: RGBA, grayscale and indexed, by its published format. Tilemaps are refused; user
 * data, masks and what newer versions may add are passed over.
 * @throws AsepriteError for everything else that cannot be shown as Aseprite would show it
 */
export const readAseprite = (bytes: Uint8Array, limits: AsepriteLimits = asepriteLimits): AsepriteSprite => {
  const file = createByteReader(bytes);
  const header = readHeader(file, limits);
  const { width, height } = header;
  const frames = readFrames(file, header.frames, header.durationMs);
  const layers = readLayers(frames, header, limits);
  const palettes = readPalettes(frames, limits);
  const tags = readTags(frames);
  const pivot = readPivot(frames, header);
  const composing = { header, limits, spend: createSpending(limits.celPixels) };
  const cels = readCels(frames, layers, limits);
  return {
    width,
    height,
    layers: layers.map(
      ({ name, visible, group, depth, opacity }): AsepriteLayer => ({ name, visible, group, depth, opacity }),
    ),
    frames: cels.map((own, frame) => composeFrame(own, palettes[frame]!, composing)),
    durationsMs: frames.map(({ durationMs }) => durationMs),
    tags,
    palette: palettes[0]!.map(rgbToHex),
    pivot,
  };
};
