import { type DecodedPng, decode } from 'fast-png';
import { createPicture, type PixelPicture } from '../../editor/pixels/picture.ts';

/** Reads the samples of a row, which lie side by side, several in one byte where they are small. */
const sampler = ({ width, data, depth, channels }: DecodedPng) => {
  const perRow = depth >= 8 ? width * channels : Math.ceil((width * channels * depth) / 8);
  const all = (1 << Math.min(depth, 8)) - 1;
  return (row: number, sample: number): number => {
    if (depth >= 8) return data[row * perRow + sample]!;
    const bit = sample * depth;
    return (data[row * perRow + (bit >> 3)]! >> (8 - depth - (bit & 7))) & all;
  };
};

/** What is transparent by name: a tRNS chunk without a palette. */
const isNamed = (named: Uint16Array | undefined, samples: readonly number[]) =>
  named !== undefined && named.length === samples.length && samples.every((value, at) => value === named[at]);

/**
 * A PNG of any kind as a picture, every pixel exactly as it is stored: a canvas would round the colors of what is
 * half transparent. Of 16 bits the upper 8 stay. What cannot be seen has no color.
 * @throws Error when it is no PNG
 */
export const decodePng = (bytes: Uint8Array): PixelPicture => {
  const png = decode(bytes);
  const { width, height, depth, channels, palette, transparency } = png;
  const picture = createPicture(width, height);
  const read = sampler(png);
  const largest = 2 ** depth - 1;
  const byte = (value: number) => (depth === 16 ? value >> 8 : Math.round((value * 255) / largest));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const samples = Array.from({ length: channels }, (_, channel) => read(y, x * channels + channel));
      const at = (y * width + x) * 4;
      const [first = 0, second = 0, third = 0, fourth = largest] = samples;
      if (palette) {
        const [red = 0, green = 0, blue = 0, alpha = 255] = palette[first] ?? [];
        picture.data.set([red, green, blue, alpha], at);
      } else if (isNamed(transparency, samples)) picture.words[at / 4] = 0;
      else if (channels < 3)
        picture.data.set([byte(first), byte(first), byte(first), channels === 2 ? byte(second) : 255], at);
      else picture.data.set([byte(first), byte(second), byte(third), byte(fourth)], at);
      if (picture.data[at + 3] === 0) picture.words[at / 4] = 0;
    }
  return picture;
};
