import { blankPicture, type Picture } from '../../../../domain/pixels/picture.ts';
import type {
  Detail,
  Direction,
  Outline,
  Shading,
  View,
} from '../../../../domain/providers/drawing-options.ts';
import type { Mood } from '../mood.ts';
import type { Level } from './art.ts';
import { paintBackdrop } from './backdrops/paint-backdrop.ts';
import { describePlan } from './prompt/describe.ts';
import type { Plan } from './prompt/plan.ts';
import { readPrompt } from './prompt/read-prompt.ts';
import { canvasFor, fitInto } from './raster/fit.ts';
import { measure } from './raster/measure.ts';
import { paintSketch } from './raster/paint-sketch.ts';
import { limitPalette } from './raster/palette.ts';
import { cameraFor } from './rig/camera.ts';
import { paintScenery } from './scenery/paint-scenery.ts';
import { sketchSubject } from './sketch-subject.ts';
import { subjectNamed } from './subjects/registry.ts';

/** Bump when the same request draws other bytes. */
export const artistVersion = '2';

/** Width and height are 16..400 output pixels each; any text is a prompt. */
export type DrawRequest = {
  prompt: string;
  width: number;
  height: number;
  seed: number;
  noBackground: boolean;
  outline?: Outline;
  shading?: Shading;
  detail?: Detail;
  view?: View;
  direction?: Direction;
  mood?: Mood;
};

export type Drawing = {
  picture: Picture;
  /** What was understood, e.g. 'a fierce tiny dragon, green, breathing fire'. */
  description: string;
};

const spriteColors = 16;

const levelFor = (height: number, detail: Detail = 'MEDIUM'): Level => {
  const own = height <= 20 ? 0 : height <= 40 ? 1 : height <= 80 ? 2 : 3;
  const moved = own + (detail === 'LOW' ? -1 : detail === 'HIGH' ? 1 : 0);
  return Math.min(3, Math.max(0, moved)) as Level;
};

/** Draws a sprite: the same request gives the same bytes. `report` hears how far it is (0..1) and what is done. */
export const drawSprite = (
  request: DrawRequest,
  report: (fraction: number, stage: string) => void = () => {},
): Drawing => {
  const plan = readPrompt(request.prompt, request.mood?.words);
  const description = describePlan(plan);
  report(0.1, description);
  if (subjectNamed(plan.subject)?.fill) return { picture: sceneryFor(request, plan, report), description };
  const canvas = canvasFor(request.width, request.height);
  const subject = subjectNamed(plan.subject)!;
  const camera = cameraFor(request.view, request.direction, subject.yawDeg ?? 0);
  const level = levelFor(Math.min(canvas.height, canvas.width * 1.3), request.detail);
  const sketchAt = (pixels: number) =>
    sketchSubject({
      plan,
      seed: request.seed,
      camera,
      free: !request.direction,
      level,
      pixels,
      mood: request.mood,
    });
  const fill = plan.traits.includes('tiny') ? 0.84 : 0.95;
  const rough = measure(sketchAt(canvas.height / 100).sketch.parts, 2);
  const { sketch, paints } = sketchAt(fitInto(rough, canvas, fill, subject.floats === true).scale);
  const fit = fitInto(measure(sketch.parts, 0.8), canvas, fill, subject.floats === true);
  report(0.3, 'drawing');
  const frame = paintSketch(sketch, canvas.width, canvas.height, fit, {
    outline: request.outline ?? 'COLORED',
    shading: request.shading ?? 'DETAILED',
    contrast: request.mood?.contrast ?? 1,
    paints,
  });
  report(0.7, 'choosing colors');
  limitPalette(frame.color, frame.precious, spriteColors);
  if (!request.noBackground) {
    report(0.8, 'painting the backdrop');
    paintBackdrop(frame, plan.place ?? subject.home, request.seed, request.mood, subject.floats === true);
  }
  report(0.95, 'finishing');
  return { picture: enlarge(frame.color, canvas.width, canvas.height, canvas.factor, request), description };
};

/** Scenery has the pixels of the picture, however large: what stands before it is enlarged with it. */
const sceneryFor = (
  { width, height, seed, shading, mood, noBackground }: DrawRequest,
  plan: Plan,
  report: (fraction: number, stage: string) => void,
): Picture => {
  report(0.3, 'painting');
  const dithers = shading !== 'FLAT' && shading !== 'BASIC';
  const options = { width, height, seed, dithers, mood };
  const color = paintScenery(subjectNamed(plan.subject)!, plan, options, !noBackground);
  report(0.95, 'finishing');
  return enlarge(color, width, height, 1, { width, height });
};

/** Whole-number enlargement onto the output, centered; leftover columns and rows repeat the border of an opaque picture. */
const enlarge = (
  color: Int32Array,
  width: number,
  height: number,
  factor: number,
  { width: outWidth, height: outHeight }: Pick<DrawRequest, 'width' | 'height'>,
): Picture => {
  const picture = blankPicture(outWidth, outHeight);
  const left = Math.floor((outWidth - width * factor) / 2);
  const top = Math.floor((outHeight - height * factor) / 2);
  for (let y = 0; y < outHeight; y++) {
    const gy = Math.min(height - 1, Math.max(0, Math.floor((y - top) / factor)));
    for (let x = 0; x < outWidth; x++) {
      const gx = Math.min(width - 1, Math.max(0, Math.floor((x - left) / factor)));
      const value = color[gy * width + gx];
      if (value < 0) continue;
      const at = (y * outWidth + x) * 4;
      picture.pixels[at] = value >> 16;
      picture.pixels[at + 1] = (value >> 8) & 255;
      picture.pixels[at + 2] = value & 255;
      picture.pixels[at + 3] = 255;
    }
  }
  return picture;
};
