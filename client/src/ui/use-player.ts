import { useEffect, useState } from 'react';
import { frameAfter, frameAtBeat, isLastBeat, type Loop, type Speed, shownFor } from './playing.ts';
import { useMedia } from './use-media.ts';

/** Plays frames. Begins by itself, but not for those who want less motion. */
export const usePlayer = (durationsMs: readonly number[], loop: Loop = 'LOOP') => {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [wish, setWish] = useState<boolean>();
  const [speed, setSpeed] = useState<Speed>(1);
  const [beat, setBeat] = useState(0);
  const count = durationsMs.length;
  const index = frameAtBeat(beat, count, loop);
  const isOver = isLastBeat(beat, count, loop);
  const isPlaying = (wish ?? !isStill) && count > 1 && !isOver;
  const durationMs = durationsMs[index] ?? 0;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => setBeat(beat + 1), shownFor(durationMs, speed));
    return () => clearTimeout(timer);
  }, [isPlaying, beat, durationMs, speed]);
  /** To look at this frame; stops the play. */
  const show = (frame: number) => {
    setWish(false);
    setBeat(frame);
  };
  return {
    index,
    isPlaying,
    speed,
    setSpeed,
    toggle: () => {
      // What has ended is played again from its beginning.
      if (isOver) setBeat(0);
      setWish(isOver || !isPlaying);
    },
    show,
    /** To look at one frame after another; stops the play. */
    step: (steps: number) => show(frameAfter(index, steps, count)),
  };
};

export type Player = ReturnType<typeof usePlayer>;
