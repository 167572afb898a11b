import { useState } from 'react';
import { problemOfRequest } from '../../api/problem.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Empty, Failed, isTooLarge, TooLarge, Waiting } from './PaintNotice.tsx';
import { SpriteBench } from './SpriteBench.tsx';
import { usePicture } from './use-picture.ts';
import { type PaintedSprite, useSpriteToPaint } from './use-sprite-to-paint.ts';

type Props = { sprite: PaintedSprite; image: NonNullable<PaintedSprite['image']> };

/** Paints on the picture that was there when the page was opened; what comes meanwhile is met when it is saved. */
const OpenSprite = (now: Props) => {
  const [{ sprite, image }] = useState(now);
  const { picture, failed, again } = usePicture(isTooLarge(image) ? undefined : image);
  if (isTooLarge(image)) return <TooLarge spriteId={sprite.id} {...image} />;
  if (failed) return <Failed again={again} />;
  return picture ? <SpriteBench sprite={sprite} image={image} picture={picture} /> : <Waiting />;
};

/** A sprite to be painted, once it is here. */
export const SpritePage = ({ id }: { id: string }) => {
  const { sprite, error, fetching, again } = useSpriteToPaint(id);
  if (sprite?.image && !sprite.trashedAt)
    return (
      <>
        <title>{`Paint ${sprite.name} · Papeterie`}</title>
        <OpenSprite sprite={sprite} image={sprite.image} />
      </>
    );
  if (error) return <Failed problem={problemOfRequest(error)} again={again} />;
  if (fetching) return <Waiting />;
  return (
    <Empty
      title={sprite ? 'There is nothing to paint on yet' : 'This sprite is not here'}
      text={
        sprite?.trashedAt
          ? 'It is in the trash. Bring it back first.'
          : sprite
            ? 'Its picture is still being drawn, or it did not work out.'
            : 'It may have been deleted for good.'
      }
    >
      <LinkButton to="/library" look="brass">
        To the library
      </LinkButton>
    </Empty>
  );
};
