import { type Lab, labDistance, rgbToLab } from '@papeterie/pixels/oklab';

type Swatch = { color: number; lab: Lab; weight: number; into: number };

const labOf = (color: number): Lab => rgbToLab(color >> 16, (color >> 8) & 255, color & 255);

/** Colors nearer than this are one color to the eye. */
const sameToTheEye = 0.028;

/**
 * Reduces the colors (0xrrggbb, negative for none) in place to at most `limit`: the pair that is missed least is
 * merged into its heavier half until few enough are left. `precious` pixels weigh more; colors that
 * are `dear` stay, whatever they weigh.
 */
export const limitPalette = (
  colors: Int32Array,
  precious: Uint8Array,
  limit: number,
  dear: ReadonlySet<number> = new Set(),
): void => {
  const weights = new Map<number, number>();
  for (let at = 0; at < colors.length; at++) {
    if (colors[at]! >= 0) weights.set(colors[at]!, (weights.get(colors[at]!) ?? 0) + (precious[at] ? 12 : 1));
  }
  const swatches: Swatch[] = [...weights.entries()].map(([color, count]) => ({
    color,
    lab: labOf(color),
    weight: Math.sqrt(count) + 3 + (dear.has(color) ? 1e3 : 0),
    into: color,
  }));
  const moved = new Map<number, number>();
  for (;;) {
    let cheapest = Number.POSITIVE_INFINITY;
    let pair: [Swatch, Swatch] | undefined;
    for (let i = 0; i < swatches.length; i++) {
      for (let j = i + 1; j < swatches.length; j++) {
        const [a, b] = [swatches[i]!, swatches[j]!];
        const distance = labDistance(a.lab, b.lab);
        const cost =
          distance < sameToTheEye ? distance * 1e-3 : distance * distance * Math.min(a.weight, b.weight);
        if (cost < cheapest) {
          cheapest = cost;
          pair = a.weight >= b.weight ? [a, b] : [b, a];
        }
      }
    }
    if (!pair || (swatches.length <= limit && cheapest >= sameToTheEye * 1e-3)) break;
    const [kept, gone] = pair;
    moved.set(gone.color, kept.color);
    kept.weight = Math.hypot(kept.weight, gone.weight);
    swatches.splice(swatches.indexOf(gone), 1);
  }
  for (let at = 0; at < colors.length; at++) {
    let color = colors[at]!;
    for (let next = moved.get(color); next !== undefined; next = moved.get(color)) color = next;
    colors[at] = color;
  }
};
