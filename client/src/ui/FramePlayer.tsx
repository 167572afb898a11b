import { FrameControls } from './FrameControls.tsx';
import styles from './FramePlayer.module.css';
import { FrameStage } from './FrameStage.tsx';
import type { Loop } from './playing.ts';
import { usePlayer } from './use-player.ts';

type Frame = { durationMs: number; image: { url: string; width: number; height: number } };

type Props = {
  /** What moves, for those who do not see it. */ label: string;
  frames: readonly Frame[];
  loop?: Loop;
};

const box = { width: 132, height: 132 };

/** Frames that play, with the buttons to look at them closely. */
export const FramePlayer = ({ label, frames, loop }: Props) => {
  const player = usePlayer(
    frames.map(({ durationMs }) => durationMs),
    loop,
  );
  return (
    <section aria-label={label} className={styles.player}>
      <div className={styles.stage}>
        <FrameStage label={label} frames={frames.map(({ image }) => image)} index={player.index} box={box} />
      </div>
      <FrameControls player={player} count={frames.length} />
    </section>
  );
};
