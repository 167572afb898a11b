import { useParams } from 'react-router';
import { AnimationPage } from './AnimationPage.tsx';
import { SpritePage } from './SpritePage.tsx';

/** The routes `/sprites/:id/paint` and `/animations/:id/paint/:frame`, where the first frame is 1. */
export const PaintingPage = () => {
  const { id = '', frame } = useParams();
  return frame === undefined ? (
    <SpritePage key={id} id={id} />
  ) : (
    <AnimationPage key={`${id} ${frame}`} id={id} index={Number(frame) - 1} />
  );
};
