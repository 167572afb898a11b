import type { Labels } from './labels.ts';

/** Share of the border that must be dark before it counts as an outline, not as a dark subject. */
const outlined = 0.55;

/**
 * Takes a drawn outline away without changing the silhouette: border cells that are darker than what lies behind them
 * take its color. Styles that light or ink the subject themselves need this, or the old line would be lit too.
 */
export const absorbOutline = (labels: Labels): Labels => {
  const { width, height, map, colors } = labels;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : map[y * width + x]!;
  const line: number[] = [];
  let border = 0;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (map[i] === 0 || (at(x - 1, y) && at(x + 1, y) && at(x, y - 1) && at(x, y + 1))) continue;
      border++;
      if (colors[map[i]!]!.L < 0.44) line.push(i);
    }
  }
  if (line.length < border * outlined) return labels;

  const result = map.slice();
  const open = new Set(line);
  // From the inside outwards: a cell is decided when a neighbor that is no outline (any more) is lighter.
  for (let round = 0; round < 2 && open.size > 0; round++) {
    const decided: [cell: number, label: number][] = [];
    for (const i of open) {
      const x = i % width;
      const y = (i - x) / width;
      const votes = new Map<number, number>();
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const label = at(x + dx, y + dy) && result[(y + dy) * width + x + dx];
          if (!label || open.has((y + dy) * width + x + dx)) continue;
          votes.set(label, (votes.get(label) ?? 0) + (dx === 0 || dy === 0 ? 2 : 1));
        }
      }
      const best = [...votes].reduce<[number, number]>(
        (top, vote) => (vote[1] > top[1] ? vote : top),
        [0, 0],
      );
      if (best[0] && colors[best[0]]!.L > colors[map[i]!]!.L) decided.push([i, best[0]]);
    }
    for (const [i, label] of decided) {
      result[i] = label;
      open.delete(i);
    }
  }
  return { ...labels, map: result };
};
