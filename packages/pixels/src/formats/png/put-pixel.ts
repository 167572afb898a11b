import type { PngColor, PngHeader } from './read-header.ts';

/** What the chunks PLTE and tRNS have in them. */
export type PngExtras = { palette?: Uint8Array; transparency?: Uint8Array };

/** Puts the pixel at `x` of a row of the file as RGBA to `to`. */
export type PutPixel = (row: Uint8Array, x: number, pixels: Uint8ClampedArray, to: number) => void;

/** The number at a place of a row. Small ones lie several in a byte. */
const createSample = (depth: number): ((row: Uint8Array, at: number) => number) => {
  if (depth === 8) return (row, at) => row[at]!;
  if (depth === 16) return (row, at) => (row[at * 2]! << 8) | row[at * 2 + 1]!;
  const most = 2 ** depth - 1;
  return (row, at) => (row[(at * depth) >> 3]! >> (8 - depth - ((at * depth) & 7))) & most;
};

/** A number as one of 8 bits. */
const createByte = (depth: number): ((value: number) => number) => {
  if (depth === 8) return (value) => value;
  if (depth === 16) return (value) => value >> 8;
  const factor = 255 / (2 ** depth - 1);
  return (value) => value * factor;
};

/** RGBA for each index; one that is not in the palette is black, as browsers show it. */
const createTable = ({
  palette = new Uint8Array(0),
  transparency = new Uint8Array(0),
}: PngExtras): Uint8Array => {
  const table = new Uint8Array(256 * 4);
  for (let index = 0; index < 256; index++) {
    table.set(palette.subarray(index * 3, index * 3 + 3), index * 4);
    table[index * 4 + 3] = transparency[index] ?? 255;
  }
  return table;
};

/**
 * How pixels of a file become RGBA of 8 bits: of 16 the upper 8 stay, and a color that the file names as transparent keeps
 * its color. https://www.w3.org/TR/png-3/#11tRNS
 */
export const createPutPixel = ({ color, depth }: PngHeader, extras: PngExtras): PutPixel => {
  const sample = createSample(depth);
  const byte = createByte(depth);
  const { transparency } = extras;
  const named = (at: number) =>
    transparency ? (transparency[at * 2]! << 8) | transparency[at * 2 + 1]! : -1;
  const puts: Record<PngColor, () => PutPixel> = {
    GRAY: () => {
      const gone = named(0);
      return (row, x, pixels, to) => {
        const value = sample(row, x);
        pixels.fill(byte(value), to, to + 3);
        pixels[to + 3] = value === gone ? 0 : 255;
      };
    },
    GRAY_ALPHA: () => (row, x, pixels, to) => {
      pixels.fill(byte(sample(row, x * 2)), to, to + 3);
      pixels[to + 3] = byte(sample(row, x * 2 + 1));
    },
    INDEXED: () => {
      const table = createTable(extras);
      return (row, x, pixels, to) => {
        const from = sample(row, x) * 4;
        for (let i = 0; i < 4; i++) pixels[to + i] = table[from + i]!;
      };
    },
    RGB: () => {
      const gone = [named(0), named(1), named(2)];
      return (row, x, pixels, to) => {
        let isGone = true;
        for (let i = 0; i < 3; i++) {
          const value = sample(row, x * 3 + i);
          pixels[to + i] = byte(value);
          isGone &&= value === gone[i];
        }
        pixels[to + 3] = isGone ? 0 : 255;
      };
    },
    RGBA: () => (row, x, pixels, to) => {
      for (let i = 0; i < 4; i++) pixels[to + i] = byte(sample(row, x * 4 + i));
    },
  };
  return puts[color]();
};
