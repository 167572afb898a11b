import { type Lab, labDistance, rgbToLab } from '@papeterie/pixels/oklab';
import { type Canvas, channelsOf } from '../canvas.ts';

/** A smooth picture has too many colors to compare each with all; so many stand for them. */
const mostColors = 256;
/** OKLab distance to the wanted color up to which another one stands for it. */
const farthest = 0.12;
/** How much of that may be hue and chroma: hair that glows must not become skin. */
const mostTint = 0.09;

/** Colors are told apart by 6 bits a channel: a photograph has millions, and each must be looked up at once. */
const binBits = 6;
const bins = 1 << (3 * binBits);

const isLittleEndian = channelsOf(1)[0] === 1;
const binOf = (word: number): number =>
  isLittleEndian
    ? ((word & 0xfc) >> 2) | ((word & 0xfc00) >> 4) | ((word & 0xfc0000) >> 6)
    : ((word >>> 26) & 0x3f) | (((word >>> 18) & 0x3f) << 6) | (((word >>> 10) & 0x3f) << 12);

const labOf = (word: number): Lab => {
  const [r, g, b] = channelsOf(word);
  return rgbToLab(r, g, b);
};

/** Something that depends on a color, kept for each bin; the color in the middle of the bin answers for all of it. */
const byBin = (ask: (lab: Lab) => number): ((word: number) => number) => {
  const known = new Float32Array(bins).fill(-1);
  return (word) => {
    const bin = binOf(word);
    if (known[bin]! < 0) {
      const channel = (at: number) => (((bin >> (at * binBits)) & 0x3f) << 2) | 2;
      known[bin] = ask(rgbToLab(channel(0), channel(1), channel(2)));
    }
    return known[bin]!;
  };
};

/** Lightness 0..1 of a pixel, to about a hundredth. */
export const lightnessOf = byBin(({ L }) => L);

/** Chroma 0..0.4 of a pixel, to about a hundredth. */
export const chromaOf = byBin(({ a, b }) => Math.hypot(a, b));

export type Tone = { readonly word: number; readonly lab: Lab };

/** The colors of a picture that are not see-through, the most frequent ones. */
export const opaqueColors = ({ cells }: Canvas): Tone[] => {
  const counts = new Uint32Array(bins);
  const first = new Uint32Array(bins);
  const alpha = new Uint8Array(cells.buffer, cells.byteOffset, cells.length * 4);
  for (let at = 0; at < cells.length; at++) {
    if (alpha[at * 4 + 3] !== 255) continue;
    const bin = binOf(cells[at]!);
    if (counts[bin]!++ === 0) first[bin] = cells[at]!;
  }
  const found: { word: number; count: number }[] = [];
  for (let bin = 0; bin < bins; bin++)
    if (counts[bin]) found.push({ word: first[bin]!, count: counts[bin]! });
  return found
    .sort((one, other) => other.count - one.count || one.word - other.word)
    .slice(0, mostColors)
    .map(({ word }) => ({ word, lab: labOf(word) }));
};

/**
 * Makes colors lighter or darker with no others than those of the picture: the one that is nearest to the color with its
 * lightness (OKLab) changed by `change`, and is changed in that direction at all. What has no such color stays as it is.
 */
export const retone = (colors: readonly Tone[], change: number): ((word: number) => number) => {
  const known = new Uint32Array(bins);
  const isKnown = new Uint8Array(bins);
  const otherTone = (word: number): number => {
    const own = labOf(word);
    const wanted = { ...own, L: own.L + change };
    let [best, least] = [0, farthest];
    for (const { word: other, lab } of colors) {
      if ((lab.L - own.L) * Math.sign(change) < 0.02) continue;
      if (Math.hypot(lab.a - own.a, lab.b - own.b) > mostTint) continue;
      const distance = labDistance(lab, wanted);
      if (distance < least) [best, least] = [other, distance];
    }
    return best;
  };
  return (word) => {
    if ((isLittleEndian ? word >>> 24 : word & 255) < 255) return word;
    const bin = binOf(word);
    if (!isKnown[bin]) {
      isKnown[bin] = 1;
      known[bin] = otherTone(word);
    }
    return known[bin] || word;
  };
};
