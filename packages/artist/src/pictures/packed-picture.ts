import { type NumberReader, packNumbers, readNumbers } from './packed-numbers.ts';
import type { Gradient, Layer, Outline, Stop, VectorPicture } from './vector-picture.ts';

/** Opacities and places on a gradient are kept in so many steps. */
const fine = 100;
/** Numbers of a gradient's matrix are kept in so many parts of one. */
const finest = 2 ** 20;

const outlineNumbers = ({ points, closed }: Outline): number[] => {
  const numbers = [points.length + (closed ? 1 : 0)];
  let [fromX, fromY] = [0, 0];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    numbers.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  return numbers;
};

const outlinesNumbers = (outlines: readonly Outline[]): number[] => [
  outlines.length,
  ...outlines.flatMap(outlineNumbers),
];

const stopNumbers = ({ at, color, opacity }: Stop): number[] => [
  Math.round(at * fine),
  color,
  Math.round(opacity * fine),
];

const gradientNumbers = ({ round, matrix, stops }: Gradient): number[] => [
  round ? 2 : 1,
  ...matrix.map((value) => Math.round(value * finest)),
  stops.length,
  ...stops.flatMap(stopNumbers),
];

const layerNumbers = ({ outlines, color, gradient, opacity, lineWidth, clip }: Layer): number[] => [
  color,
  Math.round(opacity * fine),
  lineWidth,
  clip,
  ...(gradient ? gradientNumbers(gradient) : [0]),
  ...outlinesNumbers(outlines),
];

/** A picture as a short text; it comes back with its numbers rounded. */
export const packPicture = ({ layers, clips }: VectorPicture): string =>
  packNumbers([
    clips.length,
    ...clips.flatMap(outlinesNumbers),
    layers.length,
    ...layers.flatMap(layerNumbers),
  ]);

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

const readOutline = ({ next }: NumberReader): Outline => {
  const head = next();
  const points: number[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < head; i += 2) {
    x += next();
    y += next();
    points.push(x, y);
  }
  return { points, closed: head % 2 === 1 };
};

const readOutlines = (reader: NumberReader): Outline[] => times(reader.next(), () => readOutline(reader));

const readGradient = ({ next }: NumberReader): Gradient | undefined => {
  const kind = next();
  if (kind === 0) return undefined;
  const matrix = times(6, () => next() / finest);
  const stops = times(next(), () => ({ at: next() / fine, color: next(), opacity: next() / fine }));
  return { round: kind === 2, matrix, stops };
};

const readLayer = (reader: NumberReader): Layer => {
  const { next } = reader;
  const [color, opacity, lineWidth, clip] = [next(), next() / fine, next(), next()];
  const gradient = readGradient(reader);
  return { color, opacity, lineWidth, clip, gradient, outlines: readOutlines(reader) };
};

export const unpackPicture = (text: string): VectorPicture => {
  const reader = readNumbers(text);
  const clips = times(reader.next(), () => readOutlines(reader));
  return { clips, layers: times(reader.next(), () => readLayer(reader)) };
};
