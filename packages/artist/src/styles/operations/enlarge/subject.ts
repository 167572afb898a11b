import { byteToLinear, labToRgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { newPlate, type Plate, plateToPicture } from '../plate.ts';
import { absorbOutline } from './absorb-outline.ts';
import { edgesOf } from './edges.ts';
import { type Labels, labelsOf } from './labels.ts';
import { materialsOf } from './materials.ts';
import { pixelGridOf } from './pixel-grid.ts';
import { outputSide, type Placement, placementOf } from './placement.ts';
import { resample } from './resample.ts';
import type { Contours } from './resolve-fields.ts';
import { shrink } from './shrink.ts';
import { smoothContours } from './smooth-contours.ts';

/** A picture, enlarged and taken apart: what every recipe starts from. */
export type Subject = {
  readonly plate: Plate;
  /** For each pixel which color region it belongs to; 0 outside of the subject. */
  readonly materials: Uint8Array;
  /** 1 where one color region meets another that clearly differs, or the silhouette ends. */
  readonly edges: Uint8Array;
  /** Pixels that one pixel of the original covers: the measure for the widths of lines and reliefs. */
  readonly cell: number;
  /** A width for pens and brushes in pixels: a cell, but not so wide that tiny sprites get lines like beams. */
  readonly pen: number;
  /** True when the picture has no background that could be replaced. */
  readonly fullFrame: boolean;
};

export type SubjectOptions = {
  /** Room kept free around a subject, as a share of the shorter side. */
  readonly margin: number;
  /** The same for pictures without a background, in styles that draw a frame around them. */
  readonly framed?: number;
  /** Takes the drawn outline away. */
  readonly absorb?: boolean;
  /** 0 keeps contours near the pixels, 1 rounds them off. */
  readonly roundness?: number;
};

/** The longest pixel art, in its own pixels, that is traced; larger pictures are treated as photos. */
const longestArt = 256;
const widestPen = 12;
/** The width that details of a photo are taken to have, in output pixels. */
const photoCell = 5;

export const subjectOf = (
  picture: Picture,
  { margin, framed = 0, absorb = false, roundness = 0.3 }: SubjectOptions,
): Subject => {
  const { cells, cellSize } = pixelGridOf(picture);
  const fullFrame = isFullFrame(cells);
  const small = shrink(cells, outputSide);
  const size = cellSize * (cells.width / small.width);
  const placement = placementOf(small, picture, size, fullFrame ? framed : margin);
  if (Math.max(cells.width, cells.height) > longestArt || isSoft(cells)) {
    const plate = resample(small, placement);
    const materials = softMaterials(plate);
    return { plate, materials, edges: edgesOf(plate, materials), cell: photoCell, pen: photoCell, fullFrame };
  }
  const labels = absorb && !fullFrame ? absorbOutline(labelsOf(cells)) : labelsOf(cells);
  const contours = smoothContours(labels, placement, !fullFrame, roundness);
  const plate = colored(contours, labels, placement);
  const materials = materialMap(contours, labels);
  return {
    plate,
    materials,
    edges: edgesOf(plate, materials),
    cell: placement.cell,
    pen: Math.min(widestPen, placement.cell),
    fullFrame,
  };
};

/** Most of the border is opaque: there is no silhouette. */
export const isFullFrame = ({ width, height, pixels }: Picture): boolean => {
  let opaque = 0;
  for (let x = 0; x < width; x++) {
    if (pixels[x * 4 + 3]! > 127) opaque++;
    if (pixels[((height - 1) * width + x) * 4 + 3]! > 127) opaque++;
  }
  for (let y = 0; y < height; y++) {
    if (pixels[y * width * 4 + 3]! > 127) opaque++;
    if (pixels[(y * width + width - 1) * 4 + 3]! > 127) opaque++;
  }
  return opaque >= 2 * (width + height) * 0.8;
};

/** Smooth edges or very many colors: not drawn pixel by pixel. */
const isSoft = ({ pixels }: Picture): boolean => {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const colors = new Set<number>();
  let opaque = 0;
  let soft = 0;
  for (let i = 0, at = 3; i < words.length; i++, at += 4) {
    if (pixels[at] === 0) continue;
    if (pixels[at]! < 240) soft++;
    opaque++;
    if (colors.size < 1000) colors.add(words[i]!);
  }
  return soft > opaque * 0.1 || (colors.size > 200 && colors.size > opaque * 0.2);
};

const colored = ({ first, second, coverage }: Contours, { colors }: Labels, placement: Placement): Plate => {
  const plate = newPlate(placement);
  const light = colors.map((lab) => {
    const { r, g, b } = labToRgb(lab);
    return [byteToLinear(r), byteToLinear(g), byteToLinear(b)];
  });
  for (let i = 0; i < first.length; i++) {
    const one = first[i]! || second[i]!;
    const other = second[i]! || first[i]!;
    const part = first[i] && second[i] ? coverage[i]! : 1;
    plate.r[i] = light[one]![0]! * part + light[other]![0]! * (1 - part);
    plate.g[i] = light[one]![1]! * part + light[other]![1]! * (1 - part);
    plate.b[i] = light[one]![2]! * part + light[other]![2]! * (1 - part);
    plate.alpha[i] = !first[i] ? (second[i] ? 1 - coverage[i]! : 0) : second[i] ? 1 : coverage[i]!;
  }
  return plate;
};

const materialMap = ({ first, second }: Contours, labels: Labels): Uint8Array => {
  const materials = materialsOf(labels);
  const map = new Uint8Array(first.length);
  for (let i = 0; i < first.length; i++) map[i] = materials[first[i]!]! || materials[second[i]!]!;
  return map;
};

/** A photo's regions: its few main colors. */
const softMaterials = (plate: Plate): Uint8Array => {
  const labels = labelsOf(plateToPicture(plate), 16, 4);
  const materials = materialsOf(labels);
  return labels.map.map((label) => materials[label]!);
};
