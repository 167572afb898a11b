import type { Rgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { invalidResult } from '../wire/parse-answer.ts';
import { type AspectRatio, nearestAspectRatio, quotientOf } from './aspect-ratio.ts';
import { crop, middleOf, onCanvas, type Region } from './canvas.ts';

/** What the models work at; small pixels are enlarged to it, so that they are seen as pixels. */
const workingSide = 1024;

export type Framed = {
  canvas: Picture;
  aspectRatio: AspectRatio;
  /** The part of a drawing of the canvas where the picture lay. @throws WorkFailure when the drawing is tiny */
  cutBack(drawn: Picture): Picture;
};

/** A picture on a canvas of a proportion that the service knows; see-through parts and what is around show `color`. */
export const framed = (source: Picture, color: Rgb): Framed => {
  const aspectRatio = nearestAspectRatio(source.width, source.height);
  const scale = Math.max(1, Math.floor(workingSide / Math.max(source.width, source.height)));
  const { canvas, region } = onCanvas(source, {
    ...canvasSize(source, quotientOf(aspectRatio), scale),
    scale,
    color,
  });
  return {
    canvas,
    aspectRatio,
    // What the service calls 9:16 is 4:7 in its pixels, so the last percent of the proportions is ours to keep.
    cutBack: (drawn) => middleOf(crop(drawn, samePart(region, canvas, drawn)), source.width, source.height),
  };
};

/** The smallest canvas of that proportion which holds the enlarged picture. */
const canvasSize = ({ width, height }: Picture, ratio: number, scale: number) => ({
  width: Math.max(width * scale, Math.round(height * scale * ratio)),
  height: Math.max(height * scale, Math.round((width * scale) / ratio)),
});

/** Where a region of the canvas is in what was drawn of it. */
const samePart = (region: Region, canvas: Picture, drawn: Picture): Region => {
  const across = drawn.width / canvas.width;
  const down = drawn.height / canvas.height;
  const part = {
    x: Math.round(region.x * across),
    y: Math.round(region.y * down),
    width: Math.round(region.width * across),
    height: Math.round(region.height * down),
  };
  if (part.width < 16 || part.height < 16) {
    throw invalidResult({ name: 'Gemini' }, `a picture of only ${drawn.width} × ${drawn.height} px`);
  }
  return part;
};
