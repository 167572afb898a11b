// The parts of gifenc that are used here; it brings no types. https://github.com/mattdesl/gifenc
declare module 'gifenc' {
  type Palette = [red: number, green: number, blue: number][];
  type Gifenc = {
    GIFEncoder(options: { auto: boolean }): {
      /** Appends one frame: a graphic control extension, an image descriptor at 0, 0 and the pixels. */
      writeFrame(
        indexes: Uint8Array,
        width: number,
        height: number,
        options: {
          /** Of this frame only. */
          palette?: Palette;
          /** ms */
          delay: number;
          dispose: number;
          transparent: boolean;
          transparentIndex: number;
          /** Bits of an index. */
          colorDepth: number;
        },
      ): void;
      /** What was written since `reset`, as a view. */
      bytesView(): Uint8Array;
      reset(): void;
    };
    quantize(rgba: Uint8Array, maxColors: number, options: { format: 'rgb565' | 'rgb444' }): Palette;
  };
  // Bundlers find its parts; Node finds all of it under default, because it is CommonJS.
  export const GIFEncoder: Gifenc['GIFEncoder'] | undefined;
  export const quantize: Gifenc['quantize'] | undefined;
  const all: Gifenc;
  export default all;
}
