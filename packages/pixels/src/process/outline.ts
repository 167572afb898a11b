import { z } from 'zod';
import { hexToRgb } from '../oklab.ts';
import type { Picture } from '../picture.ts';
import type { Box } from './bounding-box.ts';
import { cutOut } from './cut-out.ts';
import { wholeBox } from './pivot-box.ts';
import type { Size, StepDefinition } from './step.ts';

export const outlinePlaces = ['OUTSIDE', 'INSIDE'] as const;

const options = z.object({
  color: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a color like #1a2b3c'),
  place: z.enum(outlinePlaces),
  corners: z.boolean(),
});

/** Alpha from which on a pixel belongs to the figure. */
const solid = 128;

/** A line of one pixel around what can be seen: outside of it, for which the picture grows if need be, or on its own rim. */
export const outline: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ color, place }) => `outline ${color}${place === 'INSIDE' ? ' inside' : ''}`,
  apply(picture, { color, place, corners }) {
    const grown = place === 'OUTSIDE' && touchesBorder(picture) ? grow(picture) : picture;
    const { width, height } = grown;
    const isSolid = (x: number, y: number): boolean =>
      x >= 0 && y >= 0 && x < width && y < height && grown.pixels[(y * width + x) * 4 + 3]! >= solid;
    const outlined: Picture = { width, height, pixels: grown.pixels.slice() };
    const { r, g, b } = hexToRgb(color);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const own = isSolid(x, y);
        if (own !== (place === 'INSIDE')) continue;
        const straight = [isSolid(x - 1, y), isSolid(x + 1, y), isSolid(x, y - 1), isSolid(x, y + 1)];
        const diagonal = corners
          ? [isSolid(x - 1, y - 1), isSolid(x + 1, y - 1), isSolid(x - 1, y + 1), isSolid(x + 1, y + 1)]
          : [];
        if ([...straight, ...diagonal].includes(!own))
          outlined.pixels.set([r, g, b, 255], (y * width + x) * 4);
      }
    }
    return outlined;
  },
  part: (pictures, { place }) =>
    (place === 'OUTSIDE' && pictures.some(touchesBorder) ? around : wholeBox)(pictures[0]!),
  applyToFrames(frames, wanted) {
    const grows = wanted.place === 'OUTSIDE' && frames.some(touchesBorder);
    // With room all around nothing grows any more: all frames keep one size.
    return frames.map((frame) => outline.apply(grows ? grow(frame) : frame, wanted));
  },
};

const touchesBorder = ({ width, height, pixels }: Picture): boolean => {
  const isSolid = (x: number, y: number) => pixels[(y * width + x) * 4 + 3]! >= solid;
  for (let x = 0; x < width; x++) if (isSolid(x, 0) || isSolid(x, height - 1)) return true;
  for (let y = 0; y < height; y++) if (isSolid(0, y) || isSolid(width - 1, y)) return true;
  return false;
};

const around = ({ width, height }: Size): Box => ({
  left: -1,
  top: -1,
  width: width + 2,
  height: height + 2,
});

const grow = (picture: Picture): Picture => cutOut(picture, around(picture));
