import { framesOf } from '../animations/frames-of.ts';
import type { Deps } from '../deps.ts';
import type { AnimationQuality } from '../pixels/quality/animation-quality.ts';
import type { PictureQuality } from '../pixels/quality/picture-quality.ts';
import type { SpriteAnimationRow, SpriteRow } from '../sprites/rows.ts';
import { picturesOf } from './run-steps.ts';

/** The quality of a sprite's current picture; null while it has none. @throws ValidationError when it is too large */
export const measureSprite = async (
  deps: Deps,
  { imageSha256 }: Pick<SpriteRow, 'imageSha256'>,
): Promise<PictureQuality | null> => {
  if (!imageSha256) return null;
  const [picture] = await picturesOf(deps, [imageSha256]);
  return deps.workshop.measure(picture!);
};

/** The quality of an animation's frames together; null while it has none. @throws ValidationError when they are too large */
export const measureAnimation = async (
  deps: Deps,
  animation: Pick<SpriteAnimationRow, 'id' | 'loop'>,
): Promise<AnimationQuality | null> => {
  const frames = await framesOf(deps.store.read, animation);
  if (frames.length === 0) return null;
  const pictures = await picturesOf(
    deps,
    frames.map(({ sha256 }) => sha256),
  );
  return deps.workshop.measureFrames(pictures, animation.loop === 'LOOP');
};
