/** A square of colors that layers are laid on. */
export type Canvas = {
  readonly side: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly bytes: Uint8ClampedArray;
};

export const blankCanvas = (side: number): Canvas => ({
  side,
  bytes: new Uint8ClampedArray(side * side * 4),
});

/** Lays a color (0xrrggbb, `opacity` 0..1) over a pixel. */
export const layOver = ({ bytes }: Canvas, pixel: number, color: number, opacity: number): void => {
  const at = pixel * 4;
  const under = (bytes[at + 3]! / 255) * (1 - opacity);
  const all = opacity + under;
  if (all <= 0) return;
  bytes[at] = ((color >> 16) * opacity + bytes[at]! * under) / all;
  bytes[at + 1] = (((color >> 8) & 255) * opacity + bytes[at + 1]! * under) / all;
  bytes[at + 2] = ((color & 255) * opacity + bytes[at + 2]! * under) / all;
  bytes[at + 3] = all * 255;
};
