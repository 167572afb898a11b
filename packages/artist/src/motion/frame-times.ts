/** How long each of `frames` is shown, in whole ms that add up to `durationMs`. */
export const frameTimes = (durationMs: number, frames: number): number[] =>
  Array.from({ length: frames }, (_, i) => {
    const end = Math.round(((i + 1) * durationMs) / frames);
    return end - Math.round((i * durationMs) / frames);
  });
