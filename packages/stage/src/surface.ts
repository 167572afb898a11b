import type { SceneLayer } from './document.ts';
import type { Picture } from './picture.ts';
import type { Placement } from './placement.ts';

/**
 * The height (stage px, y down) of a layer's upper edge at the stage's `x`: the first opaque pixel of the picture's column
 * there, `bottom` where it has none. The picture goes on to both sides even if it is not repeated; its rotation does not count.
 */
export const surfaceAt = (
  { crop }: SceneLayer,
  { width, height, skyline }: Picture,
  placement: Placement,
  x: number,
  bottom: number,
): number => {
  const [cropLeft, cropTop, cropRight, cropBottom] = crop
    ? [crop.left, crop.top, crop.right, crop.bottom]
    : [0, 0, 0, 0];
  const sourceWidth = width - cropLeft - cropRight;
  const sourceHeight = height - cropTop - cropBottom;
  const round = (x - placement.left) % placement.width;
  const along = round < 0 ? round + placement.width : round;
  const column = Math.floor(Math.min(sourceWidth - 1, (along / placement.width) * sourceWidth) + cropLeft);
  const row = skyline?.[column];
  if (row === undefined || row >= height - cropBottom) return bottom;
  return placement.top + (Math.max(0, row - cropTop) / sourceHeight) * placement.height;
};
