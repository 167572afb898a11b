import { type Lab, type Lch, labToRgb, lchToLab } from '@papeterie/pixels/oklab';
import { seededRandom } from '@papeterie/pixels/random';
import { type ColorName, namedColor } from '../color/colors.ts';
import type { Mood } from '../mood.ts';
import type { PlaceName } from '../prompt/places.ts';
import { packRgb } from '../raster/color-in.ts';
import type { Frame } from '../raster/frame.ts';
import { limitPalette } from '../raster/palette.ts';
import { drawGround } from './ground.ts';
import { drawLights, type Put } from './lights.ts';
import { backdrops } from './registry.ts';
import { ridgeLine } from './ridges.ts';
import { drawWall } from './walls.ts';

const skyBands = 5;

/** A backdrop has fewer colors than its sprite. */
const backdropColors = 14;

/** Far things are paler and grayer than what stands before them. */
const faded = (name: ColorName, mood: Mood | undefined): Lab => {
  const color: Lch = namedColor(name);
  return lchToLab({
    L: Math.min(0.95, Math.max(0.16, color.L * 0.94 + (mood?.lightness ?? 0))),
    C: color.C * 0.55 * (mood?.chroma ?? 1),
    h: color.h,
  });
};

const mix = (one: Lab, other: Lab, t: number): number =>
  packRgb(
    labToRgb({
      L: one.L + (other.L - one.L) * t,
      a: one.a + (other.a - one.a) * t,
      b: one.b + (other.b - one.b) * t,
    }),
  );

const black: Lab = { L: 0.12, a: 0.01, b: -0.03 };
const white: Lab = { L: 0.98, a: 0, b: 0.01 };

const lowestRow = ({ width, color }: Frame): number => {
  for (let at = color.length - 1; at >= 0; at--) if (color[at]! >= 0) return Math.floor(at / width);
  return 0;
};

/** A place for the sprite to stand in (0xrrggbb, as large as the frame), with the sprite's shadow on its ground. */
export const paintBackdrop = (
  frame: Frame,
  place: PlaceName,
  seed: number,
  mood: Mood | undefined,
  floats: boolean,
): Int32Array => {
  const { width, height } = frame;
  const spec = backdrops[place];
  const random = seededRandom(seed, `backdrop ${place}`);
  const canvas = new Int32Array(width * height).fill(-1);
  const put: Put = (x, y, color) => {
    if (x >= 0 && y >= 0 && x < width && y < height) canvas[y * width + x] = color;
  };
  const [top, bottom] = [faded(spec.sky[0], mood), faded(spec.sky[1], mood)];
  const horizon = Math.round(height * (spec.ground?.at ?? 1));
  for (let y = 0; y < height; y++) {
    const band = (y / Math.max(1, horizon)) * skyBands;
    for (let x = 0; x < width; x++) {
      const mixed = band % 1 > 0.8 && (x + y) % 2 ? 1 : 0;
      put(x, y, mix(top, bottom, Math.min(1, (Math.floor(band) + mixed) / (skyBands - 1))));
    }
  }
  if (spec.wall)
    drawWall(spec.wall, put, width, horizon, mix(bottom, black, 0.3), mix(top, white, 0.12), random);
  for (const kind of spec.lights)
    drawLights(kind, put, width, horizon, mix(top, white, 0.85), mix(top, white, 0.42), random);
  for (const layer of spec.layers) {
    const color = faded(layer.color, mood);
    const line = ridgeLine(layer.ridge, width, layer.height * height, random);
    for (let x = 0; x < width; x++) {
      const from = Math.round(
        height * layer.at + (1 - line[x]!) * layer.height * height - layer.height * height * 0.5,
      );
      for (let y = from; y < height; y++)
        put(x, y, y - from < 1 ? mix(color, white, 0.22) : mix(color, black, 0));
    }
  }
  if (spec.ground) {
    const color = faded(spec.ground.color, mood);
    drawGround(
      spec.ground.texture,
      put,
      width,
      height,
      horizon,
      { base: mix(color, black, 0), dark: mix(color, black, 0.2), light: mix(color, white, 0.22) },
      random,
    );
    if (!floats) dropShadow(frame, put, mix(color, black, 0.38));
  }
  limitPalette(canvas, new Uint8Array(canvas.length), backdropColors);
  return canvas;
};

/** Shows a backdrop where the sprite leaves it free. */
export const fillIn = ({ color }: Frame, backdrop: Int32Array): void => {
  for (let at = 0; at < color.length; at++) if (color[at]! < 0) color[at] = backdrop[at]!;
};

const dropShadow = (frame: Frame, put: Put, color: number): void => {
  const { width, height } = frame;
  const foot = lowestRow(frame);
  let [left, right] = [width, 0];
  for (let y = Math.max(0, foot - Math.ceil(height * 0.08)); y <= foot; y++) {
    for (let x = 0; x < width; x++) {
      if (frame.color[y * width + x]! < 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  const [cx, rx, ry] = [(left + right) / 2, (right - left) / 2 + 2, Math.max(1.5, height * 0.035)];
  for (let y = Math.floor(foot - ry); y <= foot + ry; y++) {
    for (let x = 0; x < width; x++)
      if (((x - cx) / rx) ** 2 + ((y - foot + 0.5) / ry) ** 2 <= 1) put(x, y, color);
  }
};
