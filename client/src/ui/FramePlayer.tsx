import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { Choice } from './Choice.tsx';
import styles from './FramePlayer.module.css';
import { IconButton } from './IconButton.tsx';
import pictures from './Picture.module.css';
import { type Speed, speeds } from './playing.ts';
import { usePlayer } from './use-player.ts';
import { wholeMultiple } from './whole-multiple.ts';

type Frame = { durationMs: number; image: { url: string; width: number; height: number } };

type Props = { /** What moves, for those who do not see it. */ label: string; frames: readonly Frame[] };

const side = 132;
const speedChips = speeds.map((speed) => ({
  value: String(speed) as `${Speed}`,
  label: `${speed}×`,
  name: `${speed} times as fast`,
}));

/** Frames in a loop, with the buttons to look at them closely. */
export const FramePlayer = ({ label, frames }: Props) => {
  const { index, isPlaying, speed, setSpeed, toggle, step } = usePlayer(
    frames.map(({ durationMs }) => durationMs),
  );
  return (
    <section aria-label={label} className={styles.player}>
      <div className={`${pictures.checker} ${styles.stage}`} style={{ width: side, height: side }}>
        {frames.map(({ image }, place) => {
          const { width, height, scale } = wholeMultiple(
            image,
            { width: side, height: side },
            window.devicePixelRatio,
          );
          return (
            <img
              key={image.url}
              src={image.url}
              alt={place === index ? `${label}, frame ${place + 1}` : ''}
              draggable={false}
              className={scale >= 1 ? pictures.pixelated : undefined}
              // All are there from the start, so that none flickers when its turn comes.
              style={{ width, height, visibility: place === index ? 'visible' : 'hidden' }}
            />
          );
        })}
      </div>
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <IconButton icon={StepBack} label="Frame before" onClick={() => step(-1)} />
          <IconButton
            icon={isPlaying ? Pause : Play}
            label={isPlaying ? 'Pause' : 'Play'}
            className={styles.play}
            onClick={toggle}
          />
          <IconButton icon={StepForward} label="Next frame" onClick={() => step(1)} />
          <span className={styles.count}>
            {index + 1}
            <span className="sr-only"> of </span>
            <span aria-hidden="true">/</span>
            {frames.length}
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
    </section>
  );
};
