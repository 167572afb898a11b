import type { ArtistsQuery } from '../../gql/graphql.ts';

export type SizeRule = Omit<
  ArtistsQuery['providers'][number]['accepts'][number],
  '__typename' | 'capability'
>;

type Wish = { width: number; height: number; transparent?: boolean };

const count = new Intl.NumberFormat('en');

/** "32 × 32" for 1,024, and "1,000 px in all" where it is no square. */
const areaText = (area: number) => {
  const side = Math.sqrt(area);
  return Number.isInteger(side) ? `${side} × ${side}` : `${count.format(area)} px in all`;
};

const sidesText = ({ sides, minSide, maxSide }: SizeRule) => {
  if (!sides) return `${minSide} to ${maxSide} px a side`;
  return `${new Intl.ListFormat('en', { type: 'disjunction' }).format(sides.map(String))} px a side`;
};

/** Which sizes an artist takes, in words: "PixelLab takes 16 to 400 px a side, at least 32 × 32." */
export const sizeHint = (name: string, rule: SizeRule): string => {
  const parts = [`${name} takes ${sidesText(rule)}`];
  if (rule.square) parts.push('square');
  if (rule.minArea) parts.push(`at least ${areaText(rule.minArea)}`);
  if (rule.maxTransparentArea) parts.push(`without a background up to ${areaText(rule.maxTransparentArea)}`);
  return `${parts.join(', ')}.`;
};

/** Why an artist does not take this size, and what to do; undefined when it does. */
export const sizeProblem = (
  name: string,
  rule: SizeRule,
  { width, height, transparent = false }: Wish,
): string | undefined => {
  const sides = [width, height];
  const { sides: taken } = rule;
  if (taken && !sides.every((side) => taken.includes(side))) return sizeHint(name, rule);
  if (rule.square && width !== height) return `${name} takes square pictures only.`;
  if (sides.some((side) => side < rule.minSide || side > rule.maxSide)) return sizeHint(name, rule);
  const area = width * height;
  if (area < (rule.minArea ?? 0)) return `Too small for ${name}: at least ${areaText(rule.minArea ?? 0)}.`;
  if (transparent && area > (rule.maxTransparentArea ?? Number.POSITIVE_INFINITY))
    return `Too large for ${name} without a background: at most ${areaText(rule.maxTransparentArea ?? 0)}. Or give it one, under More options.`;
  return undefined;
};
