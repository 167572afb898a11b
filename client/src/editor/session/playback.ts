export type Playback = {
  /** Where in the scene one is, s; behind its end it begins anew. */
  time(): number;
  isPlaying(): boolean;
  durationSeconds(): number;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  setDuration(seconds: number): void;
  /** Told of playing, pausing and seeking; not of every moment that passes. */
  subscribe(listener: () => void): () => void;
};

/** Playing as a function of a clock: nothing ticks. @param now ms of any clock that only goes forward */
export const createPlayback = (durationSeconds: number, now: () => number): Playback => {
  const listeners = new Set<() => void>();
  let duration = durationSeconds;
  /** The time at `since`, or for good when nothing plays. */
  let from = 0;
  let since: number | null = null;

  const time = () => {
    const at = since === null ? from : from + (now() - since) / 1000;
    return at < duration ? at : since === null ? duration : at % duration;
  };
  const change = (at: number, isPlaying: boolean) => {
    from = Math.min(Math.max(at, 0), duration);
    since = isPlaying ? now() : null;
    for (const listener of listeners) listener();
  };
  return {
    time,
    isPlaying: () => since !== null,
    durationSeconds: () => duration,
    play: () => change(time() >= duration ? 0 : time(), true),
    pause: () => change(time(), false),
    seek: (seconds) => change(seconds, since !== null),
    setDuration(seconds) {
      if (seconds === duration) return;
      const at = time();
      duration = seconds;
      change(at, since !== null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
