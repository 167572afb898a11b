export type Point = { readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

/** Whole pixels: `left` and `top` are inside. */
export type Box = Size & { readonly left: number; readonly top: number };

/** The smallest box with both pixels in it. */
export const boxBetween = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

/** What two boxes share; undefined when that is nothing. */
export const sharedBox = (a: Box, b: Box): Box | undefined => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
};

export const isInside = ({ left, top, width, height }: Box, { x, y }: Point): boolean =>
  x >= left && y >= top && x < left + width && y < top + height;

/** The whole of a picture. */
export const boxOf = ({ width, height }: Size): Box => ({ left: 0, top: 0, width, height });
