import { coverStage } from './behaviors/background.ts';
import { magnificationOf, type View } from './camera.ts';
import type { SceneDocument, SceneLayer } from './document.ts';
import type { LayerParts } from './layer-parts.ts';
import type { Motion } from './motion.ts';
import type { Picture } from './picture.ts';
import type { Placement } from './placement.ts';

/** Far beyond what can be seen, so that no pile of pulses makes an infinite picture, or one that is inside out. */
const mostScale = 1_000_000;
const leastScale = 1 / mostScale;

const motion: Motion = { x: 0, y: 0, scale: 1, rotation: 0, opacity: 1 };
const source = { width: 0, height: 0 };

/** The size of what a layer shows of its picture, in picture px. */
const sourceOf = ({ crop }: SceneLayer, picture: Picture, into: { width: number; height: number }) => {
  into.width = picture.width - (crop ? crop.left + crop.right : 0);
  into.height = picture.height - (crop ? crop.top + crop.bottom : 0);
  return into;
};

/** Where a layer is seen at `t` seconds, by itself: before it rides on anything. `picture` may be unknown. */
export const place = (
  { layer, moves, background }: LayerParts,
  scene: SceneDocument,
  picture: Picture | undefined,
  t: number,
  view: View,
  into: Placement,
): void => {
  into.placed = false;
  if (!picture) return;
  sourceOf(layer, picture, source);
  into.placed = source.width > 0 && source.height > 0;
  if (!into.placed) return;

  motion.x = layer.x;
  motion.y = layer.y;
  motion.scale = layer.scale;
  motion.rotation = layer.rotation;
  motion.opacity = layer.opacity;
  for (const { behavior, move } of moves) move(behavior, motion, t);
  into.opacity = Math.min(1, Math.max(0, motion.opacity));
  if (background) {
    coverStage(background, scene, source, t, into);
    return;
  }

  const magnification = magnificationOf(view.zoom, layer.parallax);
  const scale = Math.min(mostScale, Math.max(leastScale, motion.scale)) * magnification;
  const x = motion.x - view.x * layer.parallax;
  const y = motion.y - view.y * layer.parallax;
  into.width = source.width * scale;
  into.height = source.height * scale;
  into.left = enlarged(x, scene.width / 2, magnification) - layer.anchorX * into.width;
  into.top = enlarged(y, scene.height / 2, magnification) - layer.anchorY * into.height;
  into.rotation = motion.rotation;
  into.repeatX = layer.repeatX;
  into.magnification = magnification;
  into.shiftY = view.y * layer.parallax;
};

/** Without a zoom the very same number comes out. */
const enlarged = (at: number, middle: number, magnification: number): number =>
  magnification === 1 ? at : (at - middle) * magnification + middle;
