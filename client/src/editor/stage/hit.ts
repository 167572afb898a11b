import type { Drawn } from '@papeterie/stage';

export type Point = { x: number; y: number };

/** Where in a picture (0..1 across and down) a point of the stage lies; null beside it. */
export const insideOf = (drawn: Drawn, { x, y }: Point): Point | null => {
  const middle = { x: drawn.x + drawn.width / 2, y: drawn.y + drawn.height / 2 };
  const angle = (-drawn.rotation * Math.PI) / 180;
  let dx = x - middle.x;
  const dy = y - middle.y;
  if (drawn.repeatX) dx -= Math.round(dx / drawn.width) * drawn.width;
  const across = (dx * Math.cos(angle) - dy * Math.sin(angle)) / drawn.width + 0.5;
  const down = (dx * Math.sin(angle) + dy * Math.cos(angle)) / drawn.height + 0.5;
  return across >= 0 && across < 1 && down >= 0 && down < 1 ? { x: across, y: down } : null;
};

/** The nearest layer at a point whose picture is there, not only its frame. */
export const hit = (
  drawn: readonly Drawn[],
  point: Point,
  isThere: (drawn: Drawn, inside: Point) => boolean,
): Drawn | undefined =>
  drawn.findLast((one) => {
    const inside = insideOf(one, point);
    return inside !== null && one.opacity > 0 && isThere(one, inside);
  });

/** Whether the pixel of a picture there can be seen. */
export const createPixelProbe = () => {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (image: HTMLImageElement | undefined, drawn: Drawn, inside: Point): boolean => {
    if (!context || !image) return true;
    const x = ((drawn.sourceX + inside.x * drawn.sourceWidth) / drawn.pictureWidth) * image.naturalWidth;
    const y = ((drawn.sourceY + inside.y * drawn.sourceHeight) / drawn.pictureHeight) * image.naturalHeight;
    context.clearRect(0, 0, 1, 1);
    context.drawImage(image, Math.floor(x), Math.floor(y), 1, 1, 0, 0, 1, 1);
    return (context.getImageData(0, 0, 1, 1).data[3] ?? 0) > 10;
  };
};
