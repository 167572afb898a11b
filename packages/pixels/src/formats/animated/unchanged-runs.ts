/** Shorter ones are left as they are: single holes in a pattern cost more bytes than the pattern. */
const leastRun = 24;

type Pixels = Uint32Array | Uint8Array;

/**
 * Goes over one row of two frames and tells of each long run of equal pixels.
 * @param tell the run's first pixel and the one after its last, as places in the frame
 */
export const unchangedRuns = (
  before: Pixels,
  after: Pixels,
  from: number,
  to: number,
  tell: (start: number, end: number) => void,
): void => {
  for (let at = from; at < to; ) {
    while (at < to && before[at] !== after[at]) at++;
    const start = at;
    while (at < to && before[at] === after[at]) at++;
    if (at - start >= leastRun) tell(start, at);
  }
};
