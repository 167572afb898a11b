import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMedia } from '../../ui/use-media.ts';
import { createPlayback, type Playback } from './playback.ts';

/** Plays from the beginning by itself, but not for those who want less motion. */
export const usePlayback = (durationSeconds: number): Playback => {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [playback] = useState(() => createPlayback(durationSeconds, () => performance.now()));
  useEffect(() => playback.setDuration(durationSeconds), [playback, durationSeconds]);
  useEffect(() => {
    if (!isStill) playback.play();
    return playback.pause;
  }, [playback, isStill]);
  return playback;
};

export const useIsPlaying = (playback: Playback): boolean =>
  useSyncExternalStore(playback.subscribe, playback.isPlaying);

/** The time as it passes. Whoever uses it is drawn anew with every frame: only for what is small. */
export const useTime = (playback: Playback): number => {
  const isPlaying = useIsPlaying(playback);
  const [time, setTime] = useState(playback.time);
  useEffect(() => {
    const show = () => setTime(playback.time());
    show();
    const stop = playback.subscribe(show);
    if (!isPlaying) return stop;
    let frame = requestAnimationFrame(function tick() {
      show();
      frame = requestAnimationFrame(tick);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [playback, isPlaying]);
  return time;
};
