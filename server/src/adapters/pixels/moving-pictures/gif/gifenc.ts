import { createRequire } from 'node:module';

export type Palette = [red: number, green: number, blue: number][];

/** The part of gifenc that is used here; it brings no types. https://github.com/mattdesl/gifenc */
type Gifenc = {
  GIFEncoder(): {
    /** The first one also writes what comes before all frames, its palette for all of them. */
    writeFrame(
      indexes: Uint8Array,
      width: number,
      height: number,
      options: {
        /** Needed for the first frame; of another one it is for that one only. */
        palette?: Palette;
        /** ms */
        delay: number;
        /** How often again; 0 for ever, -1 for once. */
        repeat: number;
        dispose: number;
        transparent: boolean;
        transparentIndex: number;
        /** Bits of an index. */
        colorDepth: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
  quantize(rgba: Uint8Array, maxColors: number, options: { format: 'rgb565' | 'rgb444' }): Palette;
  /** The index of the nearest color for each pixel. */
  applyPalette(rgba: Uint8ClampedArray, palette: Palette, format: 'rgb565'): Uint8Array;
};

/** Required, because what an import of this CommonJS module gives depends on who loads the file. */
export const gifenc = createRequire(import.meta.url)('gifenc') as Gifenc;
