import type { Gradient, Stop } from '@papeterie/artist/pictures/vector-picture';
import { applied, inverse, type Matrix, product, readTransform } from './matrix.ts';
import { idIn, type SvgElement } from './svg-elements.ts';

export type FlatPaint = { readonly color: number; readonly opacity: number; readonly gradient?: Gradient };

const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  gray: '#808080',
  silver: '#c0c0c0',
  orange: '#ffa500',
  currentColor: '#000000',
};

/** '#rgb', '#rrggbb', 'rgba(r, g, b, a)' or one of a few names. */
const readColor = (text: string): { color: number; opacity: number } => {
  const [r, g, b, a] = /^rgba\((.*)\)$/.exec(text)?.[1]?.split(',').map(Number) ?? [];
  if (r !== undefined) return { color: (r << 16) | (g! << 8) | b!, opacity: a! };
  const hex = (names[text] ?? text).slice(1);
  const whole = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const color = Number.parseInt(whole, 16);
  if (whole.length !== 6 || Number.isNaN(color)) throw new Error(`a color that nobody reads: ${text}`);
  return { color, opacity: 1 };
};

const fraction = (text: string | undefined): number =>
  text === undefined ? 0 : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

const readStop = ({ attributes }: SvgElement): Stop => {
  const { color, opacity } = readColor(attributes['stop-color'] ?? 'black');
  return {
    at: fraction(attributes.offset),
    color,
    opacity: opacity * fraction(attributes['stop-opacity'] ?? '1'),
  };
};

/** What a gradient is on the whole: the color halfway, as much there as its stops are on the average. */
const onTheWhole = (stops: readonly Stop[]): { color: number; opacity: number } => {
  const seen = stops.filter(({ opacity }) => opacity > 0.05);
  const middle = seen[Math.floor(seen.length / 2)] ?? stops[0]!;
  return {
    color: middle.color,
    opacity: stops.reduce((sum, { opacity }) => sum + opacity, 0) / stops.length,
  };
};

/** From the gradient's own space, where it runs from 0 to 1, to the space of its element. */
const gradientSpace = (
  { name, attributes }: SvgElement,
  box: { x: number; y: number; width: number; height: number },
): Matrix => {
  const ofBox = attributes.gradientUnits !== 'userSpaceOnUse';
  const number = (key: string, absent: number): number =>
    attributes[key] === undefined ? absent : fraction(attributes[key]);
  const own = readTransform(attributes.gradientTransform);
  const whole: Matrix = ofBox ? product([box.width, 0, 0, box.height, box.x, box.y], own) : own;
  if (name === 'radialGradient') {
    const r = number('r', 0.5);
    return product(whole, [r, 0, 0, r, number('cx', 0.5), number('cy', 0.5)]);
  }
  const [x1, y1] = [number('x1', 0), number('y1', 0)];
  const [dx, dy] = [number('x2', 1) - x1, number('y2', 0) - y1];
  return product(whole, [dx, dy, -dy, dx, x1, y1]);
};

/**
 * What a `fill` or `stroke` attribute says; undefined for none.
 * @param toPicture from the element's space to picture units
 * @param box of the element, in picture units
 */
export const paintOf = (
  text: string,
  byId: ReadonlyMap<string, SvgElement>,
  toPicture: Matrix,
  box: { x: number; y: number; width: number; height: number },
): FlatPaint | undefined => {
  if (text === 'none') return undefined;
  const element = byId.get(idIn(text.startsWith('url') ? text : undefined) ?? '');
  if (text.startsWith('url') && !element) return undefined;
  if (!element) return readColor(text);
  const source = byId.get(idIn(element.attributes.href ?? element.attributes['xlink:href']) ?? '') ?? element;
  const stops = (element.children.length ? element : source).children.map(readStop);
  if (!stops.length) return undefined;
  const ofBox = element.attributes.gradientUnits !== 'userSpaceOnUse';
  const space = gradientSpace(element, box);
  const matrix = inverse(ofBox ? space : product(toPicture, space));
  if (!matrix) return { ...onTheWhole(stops) };
  return {
    color: onTheWhole(stops).color,
    opacity: 1,
    gradient: { round: element.name === 'radialGradient', matrix, stops },
  };
};

/** How much longer a length gets. */
export const stretchOf = (matrix: Matrix): number => {
  const [x0, y0] = applied(matrix, 0, 0);
  const [x1, y1] = applied(matrix, 1, 1);
  return Math.hypot(x1 - x0, y1 - y0) / Math.SQRT2;
};
