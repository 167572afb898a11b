import { createRequire } from 'node:module';

export type Palette = [red: number, green: number, blue: number][];

/** The part of gifenc that is used here; it brings no types. https://github.com/mattdesl/gifenc */
type Gifenc = {
  GIFEncoder(options: { auto: boolean }): {
    /** Appends one frame: a graphic control extension, an image descriptor at 0, 0 and the pixels. */
    writeFrame(
      indexes: Uint8Array,
      width: number,
      height: number,
      options: { delay: number; dispose: number; transparent: boolean; transparentIndex: number },
    ): void;
    /** What was written since `reset`, as a view. */
    bytesView(): Uint8Array;
    reset(): void;
  };
  quantize(rgba: Uint8Array, maxColors: number, options: { format: 'rgb565' | 'rgb444' }): Palette;
};

/** Required, because what an import of this CommonJS module gives depends on who loads the file. */
export const gifenc = createRequire(import.meta.url)('gifenc') as Gifenc;
