import { parseSteps, withoutNulls } from '@papeterie/pixels/process/parse-steps';
import type { Step, StepWish } from '@papeterie/pixels/process/steps';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { storedImage } from '../images/stored-image.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';

export const stepWishes = z
  .array(z.record(z.string(), z.unknown()))
  .min(1, 'is empty: say at least one step')
  .max(bounds.processSteps, `has more than ${bounds.processSteps} steps`);

/** All of them checked. @throws ValidationError that names each option that cannot be */
export const stepsOf = (wishes: readonly StepWish[]): Step[] => {
  const { steps, problems } = parseSteps(wishes);
  if (problems.length > 0) throw new ValidationError(problems);
  return steps;
};

/** A palette step may name a sprite: its colors are taken as they are now. @throws NotFoundError */
const withColorsOfSprite = async (deps: Deps, viewer: Viewer, wish: StepWish): Promise<StepWish> => {
  const options = wish.palette as { spriteId?: unknown } | null | undefined;
  if (typeof options?.spriteId !== 'string') return wish;
  const { spriteId, ...rest } = options;
  const sprite = await drawnSprite(deps, viewer, spriteId);
  const { palette } = await storedImage(deps, sprite.imageSha256);
  return { palette: { ...rest, colors: palette.split(' ').filter((color) => color !== '') } };
};

/**
 * Checks all of them at once.
 * @returns the steps, and the wishes in a form that can be kept and done again later
 * @throws ValidationError that names each option that cannot be; NotFoundError for a sprite whose palette is wanted
 */
export const readSteps = async (
  deps: Deps,
  viewer: Viewer,
  wishes: readonly StepWish[],
): Promise<{ steps: Step[]; kept: StepWish[] }> => {
  const whole = await Promise.all(wishes.map((wish) => withColorsOfSprite(deps, viewer, wish)));
  return { steps: stepsOf(whole), kept: whole.map(withoutNulls) };
};
