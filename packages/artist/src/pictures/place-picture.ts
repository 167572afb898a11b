import type { ColorName } from '../color/colors.ts';
import type { Paint } from '../color/paint.ts';
import { inMood, type Wish } from '../color/resolve-paints.ts';
import type { Mood } from '../mood.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Sketch } from '../sketch.ts';
import { nothingThere, type Texture, texel } from '../texture.ts';
import { nothing, portraitOf, type Surfaces, surfacesOf, toneParts } from './portrait.ts';
import { repaint } from './repaint.ts';

/** The light that makes each tone, in the middle of what makes it: raster/tones.ts. */
const lights = [-0.1, 0.21, 0.6, 0.93, 1.12];

const lightOfTone = Float32Array.from({ length: (lights.length - 1) * toneParts + 1 }, (_, kept) => {
  const step = Math.min(lights.length - 2, Math.floor(kept / toneParts));
  return lights[step]! + (lights[step + 1]! - lights[step]!) * (kept / toneParts - step);
});

/** A picture has shadows of its own: its form adds less than all of what it would. */
const shapely = (light: number): number => Math.max(-0.3, Math.min(0.26, light * 0.9));

/** How a picture lies in a sketch: its square's side in units, where its upper left corner is, which ways it is mirrored. */
type Lie = {
  readonly side: number;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
  readonly upsideDown: boolean;
};

const placeIn = ({ side }: Surfaces, lie: Lie, x: number, y: number): number => {
  const along = (x - lie.x) / lie.side;
  const column = Math.floor((lie.flip ? 1 - along : along) * side);
  const down = (y - lie.y) / lie.side;
  const row = Math.floor((lie.upsideDown ? 1 - down : down) * side);
  return column < 0 || row < 0 || column >= side || row >= side ? -1 : row * side + column;
};

const shapeOf = (surfaces: Surfaces, lie: Lie, box: Shape['box']): Shape => ({
  box,
  at: (x, y) => {
    const at = placeIn(surfaces, lie, x, y);
    return at >= 0 && surfaces.surface[at] !== nothing ? -1 : 1;
  },
});

const textureOf = (surfaces: Surfaces, lie: Lie, count: number): Texture => ({
  surfaces: count,
  at: (x, y) => {
    const at = placeIn(surfaces, lie, x, y);
    const surface = at < 0 ? nothing : surfaces.surface[at]!;
    return surface === nothing
      ? nothingThere
      : texel(surface, lightOfTone[surfaces.tone[at]!]! + shapely(surfaces.form[at]!));
  },
});

export type PicturePlace = {
  /** The middle of what is seen of it. */
  readonly x: number;
  readonly y: number;
  /** What is seen of it is as tall as this or as wide, in units. */
  readonly size: number;
  readonly flip?: boolean;
  /** Its heavy end goes up, as of a tool in a hand. */
  readonly headUp?: boolean;
  /** What it is painted when the prompt names no color; absent: as the picture has it. */
  readonly color?: ColorName;
  readonly depth?: number;
  readonly group?: string;
};

/** What the paint of a picture is called; those of its surfaces: 'picture/0', 'picture/1' … */
const picturePaint = 'picture';

/** The paints that a picture needs, as the prompt wishes them. */
export const picturePaints = (name: string, wish: Wish, mood?: Mood): Record<string, Paint> => {
  const { materials } = portraitOf(name);
  const own = repaint(materials, wish).map(({ paint, named }, i) =>
    inMood(paint, picturePaint, named, mood, i),
  );
  const largest = materials.reduce((best, { share }, i) => (share > materials[best]!.share ? i : best), 0);
  return {
    [picturePaint]: own[largest]!,
    ...Object.fromEntries(own.map((paint, i) => [`${picturePaint}/${i}`, paint])),
  };
};

/**
 * Puts a picture into a sketch as one part.
 * @param pixels a unit, that it is drawn for
 */
export const placePicture = (
  sketch: Sketch,
  name: string,
  { x, y, size, flip = false, headUp = false, depth = 0, group = 'picture' }: PicturePlace,
  pixels: number,
): void => {
  const { box, materials, isHeavyBelow } = portraitOf(name);
  const side = size / Math.max(box.x1 - box.x0, box.y1 - box.y0);
  const [width, height] = [(box.x1 - box.x0) * side, (box.y1 - box.y0) * side];
  const upsideDown = headUp && isHeavyBelow;
  // Turned, not mirrored: what is upside down has changed sides too.
  const isMirrored = flip !== upsideDown;
  const before = (isMirrored ? 1 - box.x1 : box.x0) * side;
  const above = (upsideDown ? 1 - box.y1 : box.y0) * side;
  const lie = { side, flip: isMirrored, upsideDown, x: x - width / 2 - before, y: y - height / 2 - above };
  const surfaces = surfacesOf(name, side * pixels);
  const bounds = { x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2 };
  sketch.part(picturePaint, shapeOf(surfaces, lie, bounds), {
    depth,
    group,
    texture: textureOf(surfaces, lie, materials.length),
  });
};
