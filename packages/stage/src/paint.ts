import type { SceneDocument } from './document.ts';
import type { Drawn } from './drawn.ts';
import type { CanvasImageLike, CanvasLike } from './painting/canvas-like.ts';
import { type Grid, gridOf } from './painting/grid.ts';
import { repeatsOf } from './painting/repeats.ts';

export type { CanvasImageLike, CanvasLike } from './painting/canvas-like.ts';

const paintOne = <Image extends CanvasImageLike>(
  context: CanvasLike<Image>,
  drawn: Drawn,
  image: Image,
  stage: { width: number; height: number },
  grid: Grid,
): void => {
  const { width, height, rotation, repeatX } = drawn;
  const acrossX = image.width / drawn.pictureWidth;
  const acrossY = image.height / drawn.pictureHeight;
  const sourceX = drawn.sourceX * acrossX;
  const sourceY = drawn.sourceY * acrossY;
  const sourceWidth = drawn.sourceWidth * acrossX;
  const sourceHeight = drawn.sourceHeight * acrossY;
  const { first, count } = repeatsOf(drawn, stage.width);
  if (count === 0) return;

  context.globalAlpha = drawn.opacity;
  const top = drawn.y;
  const bottom = drawn.fillBelow ? grid.y(top + height) : top + height;
  if (drawn.fillBelow && bottom < stage.height) {
    const pixelX = Math.min(image.width - 1, Math.floor(sourceX + sourceWidth / 2));
    const pixelY = Math.max(0, Math.ceil(sourceY + sourceHeight) - 1);
    const [left, right] = repeatX ? [0, stage.width] : [drawn.x, drawn.x + width];
    context.imageSmoothingEnabled = false;
    context.drawImage(image, pixelX, pixelY, 1, 1, left, bottom, right - left, stage.height - bottom);
  }

  context.imageSmoothingEnabled = drawn.smooth;
  for (let place = 0; place < count; place++) {
    const left = first + place * width;
    if (rotation !== 0) {
      context.save();
      context.translate(left + width / 2, top + height / 2);
      context.rotate((rotation * Math.PI) / 180);
      context.drawImage(
        image,
        sourceX,
        sourceY,
        sourceWidth,
        sourceHeight,
        -width / 2,
        -height / 2,
        width,
        height,
      );
      context.restore();
      continue;
    }
    const from = repeatX ? grid.x(left) : left;
    const to = repeatX ? grid.x(left + width) : left + width;
    if (to <= from) continue;
    context.drawImage(image, sourceX, sourceY, sourceWidth, sourceHeight, from, top, to - from, bottom - top);
  }
};

/**
 * Paints what was sampled over the stage [0, width] × [0, height] of the context as it is: a transform that the caller has
 * set holds, and the context is given back as it was. Nothing is clipped. Repeats meet on whole device px; of a turned
 * picture each repeat turns about its own middle. What is filled below has the width of the picture, of repeated ones the stage's, and
 * begins at the lower edge of the picture as if it were not turned.
 * @param images by spriteKey, of any size: the source is taken in proportion. What has no image is not painted.
 */
export const paint = <Image extends CanvasImageLike>(
  context: CanvasLike<NoInfer<Image>>,
  scene: Pick<SceneDocument, 'width' | 'height' | 'backgroundColor'>,
  drawn: readonly Drawn[],
  images: Readonly<Record<string, Image>>,
): void => {
  context.save();
  context.globalAlpha = 1;
  context.fillStyle = scene.backgroundColor;
  context.fillRect(0, 0, scene.width, scene.height);
  const grid = gridOf(context);
  for (const one of drawn) {
    const image = images[one.spriteKey]!;
    if (image?.width > 0 && image.height > 0 && one.opacity > 0) paintOne(context, one, image, scene, grid);
  }
  context.restore();
};
