import type { Playback } from '../session/playback.ts';
import { useTime } from '../session/use-playback.ts';
import styles from './Transport.module.css';

const clock = (seconds: number) => `${seconds.toFixed(1)} s`;

/** The brass rod with the time on it; looking at one moment pauses. */
export const TimeSlider = ({ playback }: { playback: Playback }) => {
  const time = useTime(playback);
  const duration = playback.durationSeconds();
  return (
    <>
      <input
        type="range"
        className={styles.rod}
        aria-label="Time"
        aria-valuetext={`${clock(time)} of ${clock(duration)}`}
        min={0}
        max={duration}
        step={Math.min(0.1, duration / 100)}
        value={time}
        style={{ '--at': duration > 0 ? time / duration : 0 } as React.CSSProperties}
        onChange={(event) => {
          playback.pause();
          playback.seek(event.target.valueAsNumber);
        }}
      />
      <span className={styles.time} aria-hidden="true">
        {time.toFixed(1)} <span className={styles.of}>/ {duration.toFixed(1)} s</span>
      </span>
    </>
  );
};
