import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { Choice } from './Choice.tsx';
import styles from './FrameControls.module.css';
import { IconButton } from './IconButton.tsx';
import { type Speed, speeds } from './playing.ts';
import type { Player } from './use-player.ts';

type Props = {
  player: Player;
  count: number;
  /** Whether the keys are told that play and step. */
  keys?: boolean;
};

const speedChips = speeds.map((speed) => {
  const label = `${speed}×`.replace('0.', '.');
  return { value: String(speed) as `${Speed}`, label, name: `${label} as fast` };
});

/** The buttons to look at frames closely. */
export const FrameControls = ({ player, count, keys }: Props) => {
  const { index, isPlaying, speed, setSpeed, toggle, step } = player;
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <IconButton
          icon={StepBack}
          label="Frame before"
          keys={keys ? ',' : undefined}
          onClick={() => step(-1)}
        />
        <IconButton
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? 'Pause' : 'Play'}
          keys={keys ? 'Space' : undefined}
          className={styles.play}
          onClick={toggle}
        />
        <IconButton
          icon={StepForward}
          label="Next frame"
          keys={keys ? '.' : undefined}
          onClick={() => step(1)}
        />
        <span className={styles.count}>
          {index + 1}
          <span className="sr-only"> of </span>
          <span aria-hidden="true">/</span>
          {count}
        </span>
      </div>
      <Choice
        label="Speed"
        className={styles.speeds}
        value={String(speed) as `${Speed}`}
        options={speedChips}
        onChange={(value) => setSpeed(speeds.find((one) => String(one) === value) ?? 1)}
      />
    </div>
  );
};
