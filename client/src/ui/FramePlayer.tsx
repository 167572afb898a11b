import { FrameControls } from './FrameControls.tsx';
import styles from './FramePlayer.module.css';
import { FrameStage } from './FrameStage.tsx';
import type { Loop } from './playing.ts';
import { usePlayer } from './use-player.ts';
import { type Size, wholeMultiple } from './whole-multiple.ts';

type Frame = { durationMs: number; image: { url: string; width: number; height: number } };

type Props = {
  /** What moves, for those who do not see it. */ label: string;
  frames: readonly Frame[];
  loop?: Loop;
  /** What moves, standing: frames that have more room show it as large as it is shown alone. */
  still?: Size | null;
};

const smallest = { width: 132, height: 132 };
/** What is larger scrolls: the buttons need their place. */
const largestSide = 232;

/** Where frames are larger than the still, their stage is larger too, and not what is in them smaller. */
const staged = ([frame]: readonly Frame[], still: Size | null | undefined) => {
  if (!frame || !still) return { box: smallest };
  const { scale } = wholeMultiple(still, smallest, window.devicePixelRatio);
  const box = {
    width: Math.min(largestSide, Math.max(smallest.width, frame.image.width * scale)),
    height: Math.min(largestSide, Math.max(smallest.height, frame.image.height * scale)),
  };
  return { box, zoom: scale };
};

/** Frames that play, with the buttons to look at them closely. */
export const FramePlayer = ({ label, frames, loop, still }: Props) => {
  const player = usePlayer(
    frames.map(({ durationMs }) => durationMs),
    loop,
  );
  return (
    <section aria-label={label} className={styles.player}>
      <div className={styles.stage}>
        <FrameStage
          label={label}
          frames={frames.map(({ image }) => image)}
          index={player.index}
          {...staged(frames, still)}
        />
      </div>
      <FrameControls player={player} count={frames.length} />
    </section>
  );
};
