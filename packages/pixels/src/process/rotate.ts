import { z } from 'zod';
import type { Picture } from '../picture.ts';
import { mapPixels } from './map-pixels.ts';
import { scale2x } from './scale/scale2x.ts';
import type { Size, StepDefinition } from './step.ts';
import { turnByQuarters } from './turn-by-quarters.ts';

const options = z.object({ degrees: z.number().min(-3_600).max(3_600) });

const radiansOf = (turn: number): number => (turn * Math.PI) / 180;

/** The box that holds all corners of the turned picture. */
const turnedSize = ({ width, height }: Size, radians: number): Size => {
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  return {
    width: Math.ceil(width * cos + height * sin - 1e-9),
    height: Math.ceil(width * sin + height * cos - 1e-9),
  };
};

const turnOf = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * By any angle, in the manner of RotSprite: enlarged eight times along its edges first, so that the nearest pixel of that
 * is a good one, and lines stay lines. Grows to hold the corners; no new colors.
 */
const turnFreely = (picture: Picture, radians: number): Picture => {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const { width, height } = turnedSize(picture, radians);
  // Large pictures are no pixel art, and eight times their size would be too much.
  const doublings = Math.max(picture.width, picture.height) <= 256 ? 3 : 0;
  let large = picture;
  for (let i = 0; i < doublings; i++) large = scale2x(large);
  const factor = 2 ** doublings;
  return mapPixels(large, width, height, (x, y) => {
    const dx = x + 0.5 - width / 2;
    const dy = y + 0.5 - height / 2;
    return [
      Math.floor((dx * cos + dy * sin + picture.width / 2) * factor),
      Math.floor((dy * cos - dx * sin + picture.height / 2) * factor),
    ];
  });
};

/** Turns clockwise: exactly by quarters, otherwise without new colors. */
export const rotate: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ degrees }) => `rotate by ${degrees}°`,
  sizeOf: (size, { degrees }) => turnedSize(size, radiansOf(turnOf(degrees))),
  carry({ left, top, width, height }, { degrees }, before, after) {
    const radians = radiansOf(turnOf(degrees));
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    const x = left + width / 2 - before.width / 2;
    const y = top + height / 2 - before.height / 2;
    const turned = turnedSize({ width, height }, radians);
    return {
      left: after.width / 2 + x * cos - y * sin - turned.width / 2,
      top: after.height / 2 + x * sin + y * cos - turned.height / 2,
      ...turned,
    };
  },
  apply(picture, { degrees }) {
    const turn = turnOf(degrees);
    return turn % 90 === 0 ? turnByQuarters(picture, turn / 90) : turnFreely(picture, radiansOf(turn));
  },
};
