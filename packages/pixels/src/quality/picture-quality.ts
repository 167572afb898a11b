import { eachComponent } from '../matte/each-component.ts';
import type { Picture } from '../picture.ts';
import { nativeGrid } from '../process/native/native-grid.ts';
import { visibleMask } from '../process/visible-mask.ts';
import { type Finding, fewColors, softAmount } from './finding.ts';

/** What can be measured of a picture that wants to be pixel art. */
export type PictureQuality = {
  /** Different colors of what can be seen (alpha of at least one half). */
  colors: number;
  /** Pixels of specks, of one or two pixels, that hang on nothing. */
  strayPixels: number;
  /** Half transparent pixels. */
  fringePixels: number;
  /** How many px a side one drawn pixel has, not always a whole number: above 1 it surely is an enlarged picture. */
  nativeScale: number;
  /** The size in which it was drawn; its own, unless it surely is an enlarged picture. */
  nativeWidth: number;
  nativeHeight: number;
  findings: Finding[];
};

const speck = 2;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const countColors = ({ pixels }: Picture): number => {
  const colors = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 128) continue;
    colors.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
  }
  return colors.size;
};

const countFringe = ({ pixels }: Picture): number => {
  let count = 0;
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! > 0 && pixels[at]! < 255) count++;
  return count;
};

const countStrays = (picture: Picture): number => {
  let others = 0;
  let strays = 0;
  eachComponent(visibleMask(picture), picture.width, picture.height, 8, ({ length }) => {
    if (length <= speck) strays += length;
    else others++;
  });
  // Of nothing but specks none is astray.
  return others === 0 ? 0 : strays;
};

/** Measures a picture, and says what may be wrong with it and which steps would mend it. */
export const measurePicture = (picture: Picture): PictureQuality => {
  const colors = countColors(picture);
  const fringePixels = countFringe(picture);
  const strayPixels = countStrays(picture);
  const grid = nativeGrid(picture);
  const nativeWidth = grid?.across.cells ?? picture.width;
  const nativeHeight = grid?.down.cells ?? picture.height;
  const pitches = [grid?.across.pitch ?? 1, grid?.down.pitch ?? 1].map(oneDecimal);
  const area = picture.width * picture.height;
  const isSoft = fringePixels > area * softAmount || colors > fewColors * 16;
  const findings: Finding[] = [];
  if (grid) {
    findings.push({
      kind: 'ENLARGED',
      message: `Each pixel is ${pitches.join(' × ')} px: it was drawn in ${nativeWidth} × ${nativeHeight}.`,
      mend: [{ scale: { method: 'NATIVE' } }],
    });
  }
  // A painting is soft and of many colors on purpose.
  if (fringePixels > 0 && !isSoft) {
    findings.push({
      kind: 'FRINGE',
      message: `${fringePixels} ${fringePixels === 1 ? 'pixel is' : 'pixels are'} half transparent.`,
      mend: [{ hardenEdges: {} }],
    });
  }
  if (strayPixels > 0) {
    findings.push({
      kind: 'STRAYS',
      message: `${strayPixels} stray ${strayPixels === 1 ? 'pixel hangs' : 'pixels hang'} on nothing.`,
      mend: [{ removeStrays: { maxPixels: speck } }],
    });
  }
  if (colors > fewColors && !isSoft) {
    findings.push({
      kind: 'MANY_COLORS',
      message: `${colors} colors are more than a sprite needs.`,
      mend: [{ palette: { maxColors: fewColors } }],
    });
  }
  // Of pixels that are no squares the side of a square as large.
  const nativeScale = oneDecimal(Math.sqrt((grid?.across.pitch ?? 1) * (grid?.down.pitch ?? 1)));
  return { colors, strayPixels, fringePixels, nativeScale, nativeWidth, nativeHeight, findings };
};
