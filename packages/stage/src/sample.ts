import { type View, viewAt } from './camera.ts';
import type { SceneDocument, SceneLayer } from './document.ts';
import type { Drawn } from './drawn.ts';
import type { Picture } from './picture.ts';
import { place } from './place.ts';
import type { Placement } from './placement.ts';
import { planOf } from './plan.ts';
import { rideOn } from './riding.ts';

/** Up to this longest side (px) a picture is taken for pixel art. */
const hardPixelSide = 256;

const view: View = { x: 0, y: 0, zoom: 1 };

const blank = (): Drawn => ({
  layerId: '',
  name: '',
  spriteKey: '',
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  rotation: 0,
  opacity: 0,
  sourceX: 0,
  sourceY: 0,
  sourceWidth: 0,
  sourceHeight: 0,
  pictureWidth: 0,
  pictureHeight: 0,
  repeatX: false,
  fillBelow: false,
  smooth: false,
});

/** The same direction in (-180, 180]; never -0. */
const oneTurn = (degrees: number): number => {
  const turn = degrees % 360;
  return (turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn) + 0;
};

const isSmooth = ({ scaling }: SceneLayer, picture: Picture): boolean =>
  scaling === null ? Math.max(picture.width, picture.height) > hardPixelSide : scaling === 'SMOOTH';

const fill = (drawn: Drawn, layer: SceneLayer, picture: Picture, placement: Placement): void => {
  const { crop } = layer;
  drawn.layerId = layer.id;
  drawn.name = layer.name;
  drawn.spriteKey = layer.spriteKey;
  drawn.x = placement.left;
  drawn.y = placement.top;
  drawn.width = placement.width;
  drawn.height = placement.height;
  drawn.rotation = oneTurn(placement.rotation);
  drawn.opacity = placement.opacity;
  drawn.sourceX = crop ? crop.left : 0;
  drawn.sourceY = crop ? crop.top : 0;
  drawn.sourceWidth = picture.width - (crop ? crop.left + crop.right : 0);
  drawn.sourceHeight = picture.height - (crop ? crop.top + crop.bottom : 0);
  drawn.pictureWidth = picture.width;
  drawn.pictureHeight = picture.height;
  drawn.repeatX = placement.repeatX;
  drawn.fillBelow = layer.fillBelow;
  drawn.smooth = isSmooth(layer, picture);
};

/**
 * What a scene looks like at `t` seconds (below 0, or no number: 0), in the order in which it is painted. Left out are
 * layers that are hidden, whose picture is not in `pictures`, or of which the crop leaves nothing. Pure: the same arguments give
 * the same result, in any order of t.
 * @param pictures by spriteKey
 * @param into a list from an earlier call that may be overwritten and returned, so that playing allocates nothing
 */
export const sample = (
  scene: SceneDocument,
  pictures: Readonly<Record<string, Picture>>,
  t: number,
  into: Drawn[] = [],
): Drawn[] => {
  const time = t > 0 && t < Number.POSITIVE_INFINITY ? t : 0;
  const { layers, riders } = planOf(scene);
  viewAt(scene.camera, time, view);
  for (const { parts, placement } of layers) {
    place(parts, scene, pictures[parts.layer.spriteKey], time, view, placement);
  }
  for (const rider of riders) rideOn(rider, scene, pictures, time);

  let count = 0;
  for (const { parts, placement } of layers) {
    const { layer } = parts;
    if (!layer.visible || !placement.placed) continue;
    into[count] ??= blank();
    fill(into[count++]!, layer, pictures[layer.spriteKey]!, placement);
  }
  into.length = count;
  return into;
};
