import type { AnimationQuality } from '@papeterie/pixels/quality/animation-quality';
import type { PictureQuality } from '@papeterie/pixels/quality/picture-quality';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { framesOf } from '../animations/frames-of.ts';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import type { ImageRow } from '../images/rows.ts';
import type { SpriteAnimationRow, SpriteRow } from '../sprites/rows.ts';
import { filesOf, pixelsOfImages, workableImages } from './run-steps.ts';

const patience = { seconds: bounds.processSeconds };

const measured = async <Quality>(
  deps: Deps,
  owner: string,
  images: readonly ImageRow[],
  measure: (files: Uint8Array[]) => Promise<Quality>,
): Promise<Quality> =>
  inPixelTurn(deps, owner, pixelsOfImages(images), async () => measure(await filesOf(deps, images)));

/** The quality of a sprite's current picture; null while it has none. @throws ValidationError when it is too large */
export const measureSprite = async (
  deps: Deps,
  owner: string,
  { imageSha256 }: Pick<SpriteRow, 'imageSha256'>,
): Promise<PictureQuality | null> => {
  if (!imageSha256) return null;
  const images = await workableImages(deps, [imageSha256]);
  return measured(deps, owner, images, ([file]) => deps.pixelWork.measure(file!, patience));
};

/** The quality of an animation's frames together; null while it has none. @throws ValidationError when they are too large */
export const measureAnimation = async (
  deps: Deps,
  owner: string,
  animation: Pick<SpriteAnimationRow, 'id' | 'loop'>,
): Promise<AnimationQuality | null> => {
  const frames = await framesOf(deps.store.read, animation);
  if (frames.length === 0) return null;
  const images = await workableImages(
    deps,
    frames.map(({ sha256 }) => sha256),
  );
  return measured(deps, owner, images, (files) =>
    deps.pixelWork.measureFrames(files, animation.loop === 'LOOP', patience),
  );
};
