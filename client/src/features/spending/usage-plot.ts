export type UsageDay = { date: string; jobs: number; cost: { micros: number } };

const dayMs = 24 * 3600_000;

/** One entry for each of the last days, the oldest first; days without any work cost nothing. UTC, like the ledger. */
export const everyDay = (days: readonly UsageDay[], now: number, count = 30): UsageDay[] => {
  const known = new Map(days.map((day) => [day.date, day]));
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(now - (count - 1 - i) * dayMs).toISOString().slice(0, 10);
    return known.get(date) ?? { date, jobs: 0, cost: { micros: 0 } };
  });
};

/** The end of a scale that shows `largest`: 1, 2 or 5 times a power of ten. */
export const scaleEnd = (largest: number): number => {
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return ([1, 2, 5].find((step) => step * power >= largest) ?? 10) * power;
};

export type Bar = { x: number; y: number; width: number; height: number; day: UsageDay };

/** A bar for each day in a field of this size, px; y runs downward. What costs anything can be seen. */
export const barsOf = (days: readonly UsageDay[], end: number, width: number, height: number): Bar[] => {
  const step = width / days.length;
  const gap = Math.min(4, step * 0.25);
  return days.map((day, index) => {
    const tall = day.cost.micros > 0 ? Math.max(2, (day.cost.micros / end) * height) : 0;
    return { x: index * step + gap / 2, y: height - tall, width: step - gap, height: tall, day };
  });
};

const short = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** "Nov 22" for "2026-11-22". */
export const dayText = (date: string): string => short.format(new Date(`${date}T00:00:00Z`));
