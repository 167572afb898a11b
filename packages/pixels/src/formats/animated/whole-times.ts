/**
 * Times in whole numbers of a unit. What rounding takes from one the next ones get: the sum is right to half of one, unless
 * some are shorter or longer than is possible.
 */
export const wholeTimes = (
  durationsMs: readonly number[],
  { unitMs, least, most }: { unitMs: number; least: number; most: number },
): number[] => {
  let wanted = 0;
  let given = 0;
  return durationsMs.map((durationMs) => {
    wanted += durationMs / unitMs;
    const whole = Math.min(most, Math.max(least, Math.round(wanted) - given));
    given += whole;
    return whole;
  });
};
