import { useState } from 'react';
import { problemOfRequest } from '../../api/problem.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { FrameBench } from './FrameBench.tsx';
import { Empty, Failed, isTooLarge, TooLarge, Waiting } from './PaintNotice.tsx';
import { type PaintedAnimation, useAnimationToPaint } from './use-frame-to-paint.ts';
import { usePicture } from './use-picture.ts';

type Props = { animation: PaintedAnimation; index: number };

/** Paints on the frame that was there when the page was opened. */
const OpenFrame = ({ animation: now, index }: Props) => {
  const [animation] = useState(now);
  const image = animation.frames[index]?.image;
  const { picture, failed, again } = usePicture(image && !isTooLarge(image) ? image : undefined);
  if (!image) return null;
  if (isTooLarge(image)) return <TooLarge spriteId={animation.sprite.id} {...image} />;
  if (failed) return <Failed again={again} />;
  return picture ? <FrameBench animation={animation} index={index} picture={picture} /> : <Waiting />;
};

/** A frame to be painted, once it is here. */
export const AnimationPage = ({ id, index }: { id: string; index: number }) => {
  const { animation, error, fetching, again } = useAnimationToPaint(id);
  if (animation?.frames[index])
    return (
      <>
        <title>{`Paint frame ${index + 1} of ${animation.action} · Papeterie`}</title>
        <OpenFrame animation={animation} index={index} />
      </>
    );
  if (error) return <Failed problem={problemOfRequest(error)} again={again} />;
  if (fetching) return <Waiting />;
  return (
    <Empty
      title="This frame is not here"
      text={
        animation
          ? `The animation has ${animation.frames.length} frames by now.`
          : 'The animation may have been deleted.'
      }
    >
      <LinkButton to={animation ? `/sprite/${animation.sprite.id}` : '/library'} look="brass">
        {animation ? 'To the sprite' : 'To the library'}
      </LinkButton>
    </Empty>
  );
};
