import type { Lch } from '@papeterie/pixels/oklab';
import { namedColor } from '../color/colors.ts';
import type { Paint } from '../color/paint.ts';
import type { Wish } from '../color/resolve-paints.ts';
import { elementNamed } from '../prompt/elements.ts';
import type { Material } from './materials.ts';

const hueGap = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);

const isColored = ({ C }: Lch): boolean => C > 0.045;

/** Panes and sky are light and pale blue: they are no color of the thing itself. */
const isGlass = ({ L, C, h }: Lch): boolean => L > 0.7 && C < 0.13 && hueGap(h, 225) < 35;

/** Less than this of a picture is trim. */
const leastShare = 0.1;

const largest = (materials: readonly Material[], fits: (one: Material) => boolean): Material | undefined =>
  materials.filter(fits).sort((a, b) => b.share - a.share)[0];

/** What a thing is above all: the material that a color without a noun goes to. */
const mainOf = (materials: readonly Material[]): Material =>
  largest(materials, ({ color, share }) => share > leastShare && isColored(color) && !isGlass(color)) ??
  largest(materials, ({ color, share }) => share > leastShare && color.L > 0.35 && !isGlass(color)) ??
  largest(materials, () => true)!;

/** Whether a material is the main one in another light: a darker red beside a red. */
const isKin = ({ color }: Material, main: Material): boolean =>
  isColored(color) === isColored(main.color) &&
  (isColored(color)
    ? hueGap(color.h, main.color.h) < 38
    : Math.abs(color.L - main.color.L) < 0.32 && !isGlass(color));

/** A paint, and whether the prompt named it. */
type Repainted = { readonly paint: Paint; readonly named: boolean };

/** The paints of a picture: those that it has, its main material as the prompt wishes. */
export const repaint = (materials: readonly Material[], wish: Wish): Repainted[] => {
  const element = wish.element ? elementNamed(wish.element) : undefined;
  const name = wish.color ?? element?.color;
  const main = mainOf(materials);
  return materials.map((material) => {
    const { color } = material;
    if (!name || (material !== main && !isKin(material, main)))
      return { paint: { color, kind: 'matte' }, named: false };
    const wished = namedColor(name);
    const L = Math.min(0.95, Math.max(0.2, wished.L + (color.L - main.color.L) * 0.8));
    return { paint: { color: { ...wished, L }, kind: element?.kind ?? 'matte' }, named: true };
  });
};
