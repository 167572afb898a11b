import type { OptionsOf, StepKind } from './step.ts';

/** What a step begins with for the picture at hand: its own size to crop from, its commonest color to recolor. */
export const suited = (
  kind: StepKind,
  ownColors: readonly string[],
  size: { width: number; height: number } | undefined,
): object => {
  const [color] = ownColors;
  if (kind === 'crop' && size)
    return { x: 0, y: 0, width: size.width, height: size.height } satisfies OptionsOf<'crop'>;
  if (kind === 'recolor' && color) return { from: [color], to: [color] } satisfies OptionsOf<'recolor'>;
  return {};
};
