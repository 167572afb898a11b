import { labDistance, rgbToLab } from '@papeterie/pixels/oklab';
import { blankCanvas, type Canvas, layOver } from './canvas.ts';
import { cover } from './cover.ts';
import { gradientColors } from './gradient-colors.ts';
import { lineOutlines } from './line-outlines.ts';
import { growthOf } from './simplify.ts';
import { type Layer, type Outline, pictureSide, type VectorPicture } from './vector-picture.ts';

/** How much a layer of one color stands out from what it lies on: the middle of the differences, in OKLab. */
const contrastOn = (canvas: Canvas, { color }: Layer, pixels: Int32Array, count: number): number => {
  const own = rgbToLab(color >> 16, (color >> 8) & 255, color & 255);
  const stride = Math.max(1, Math.floor(count / 9));
  const differences: number[] = [];
  for (let i = stride >> 1; i < count; i += stride) {
    const at = pixels[i]! * 4;
    const { bytes } = canvas;
    // Nothing below: it makes the outline, which is seen against everything.
    differences.push(
      bytes[at + 3]! < 128 ? 1 : labDistance(own, rgbToLab(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!)),
    );
  }
  differences.sort((a, b) => a - b);
  return differences[differences.length >> 1] ?? 0;
};

const clipMasks = (clips: VectorPicture['clips'], scale: number, side: number) => {
  const masks = new Map<number, Uint8Array>();
  return (index: number): Uint8Array | undefined => {
    if (index < 0) return undefined;
    let mask = masks.get(index);
    if (!mask) {
      mask = new Uint8Array(side * side);
      const pixels = new Int32Array(side * side);
      const count = cover(clips[index]!, scale, side, pixels);
      for (let i = 0; i < count; i++) mask[pixels[i]!] = 1;
      masks.set(index, mask);
    }
    return mask;
  };
};

const fillWith = (
  canvas: Canvas,
  { color, opacity, gradient }: Layer,
  mask: Uint8Array | undefined,
  pixels: Int32Array,
  count: number,
): void => {
  const unit = pictureSide / canvas.side;
  const colors = gradient && gradientColors(gradient);
  for (let i = 0; i < count; i++) {
    const pixel = pixels[i]!;
    if (mask && !mask[pixel]) continue;
    if (!colors) layOver(canvas, pixel, color, opacity);
    else {
      const x = ((pixel % canvas.side) + 0.5) * unit;
      const y = (Math.floor(pixel / canvas.side) + 0.5) * unit;
      const step = colors(x, y);
      if (step.opacity > 0) layOver(canvas, pixel, step.color, step.opacity * opacity);
    }
  }
};

/**
 * Paints a picture on a square, for a grid on which it is so many cells large: what is too small for them is left out,
 * thin lines that mean something are as thick as a cell.
 */
export const paintPicture = ({ layers, clips }: VectorPicture, side: number, cells: number): Canvas => {
  const canvas = blankCanvas(side);
  const scale = side / pictureSide;
  const cell = pictureSide / cells;
  const pixels = new Int32Array(side * side);
  const maskOf = clipMasks(clips, scale, side);
  for (const layer of layers) {
    const { outlines, lineWidth, clip } = layer;
    const fill = (form: readonly Outline[]): void =>
      fillWith(canvas, layer, maskOf(clip), pixels, cover(form, scale, side, pixels));
    const form = lineWidth ? lineOutlines(outlines, lineWidth) : outlines;
    const count = cover(form, scale, side, pixels);
    const growth = growthOf(layer, count / scale ** 2, cell, () => contrastOn(canvas, layer, pixels, count));
    if (growth === undefined) continue;
    fill(form);
    // Not together with the form: outlines that wind the other way would cut holes.
    if (growth > 0) fill(lineOutlines(outlines, lineWidth + growth));
  }
  return canvas;
};
