import { useEffect, useState } from 'react';
import { frameAfter, type Speed, shownFor } from './playing.ts';
import { useMedia } from './use-media.ts';

/** Plays frames in a loop. Begins by itself, but not for those who want less motion. */
export const usePlayer = (durationsMs: readonly number[]) => {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [wish, setWish] = useState<boolean>();
  const [speed, setSpeed] = useState<Speed>(1);
  const [position, setPosition] = useState(0);
  const count = durationsMs.length;
  const index = count > 0 ? position % count : 0;
  const isPlaying = (wish ?? !isStill) && count > 1;
  const durationMs = durationsMs[index] ?? 0;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => setPosition(frameAfter(index, 1, count)), shownFor(durationMs, speed));
    return () => clearTimeout(timer);
  }, [isPlaying, index, count, durationMs, speed]);
  return {
    index,
    isPlaying,
    speed,
    setSpeed,
    toggle: () => setWish(!isPlaying),
    /** To look at one frame after another; stops the play. */
    step: (steps: number) => {
      setWish(false);
      setPosition(frameAfter(index, steps, count));
    },
  };
};
