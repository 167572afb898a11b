import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { type FieldError, ValidationError } from '../errors.ts';
import { storedImage } from '../images/stored-image.ts';
import type { StepWish } from '../pixels/process/steps.ts';
import { steps as definitions, type Step, stepKinds } from '../pixels/process/steps.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';

export const stepWishes = z
  .array(z.record(z.string(), z.unknown()))
  .min(1, 'is empty: say at least one step')
  .max(bounds.processSteps, `has more than ${bounds.processSteps} steps`);

const given = (options: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

const stepOf = (wish: StepWish, index: number, problems: FieldError[]): Step | null => {
  const kind = stepKinds.find((name) => wish[name] != null);
  const path = ['steps', String(index)];
  if (!kind) {
    problems.push({ path, message: `must be one of ${stepKinds.join(', ')}` });
    return null;
  }
  const result = definitions[kind].options.safeParse(given(wish[kind] as object));
  if (result.success) return { kind, options: result.data } as Step;
  for (const { path: inner, message } of result.error.issues) {
    problems.push({ path: [...path, kind, ...inner.map(String)], message });
  }
  return null;
};

/** All of them checked. @throws ValidationError that names each option that cannot be */
export const stepsOf = (wishes: readonly StepWish[]): Step[] => {
  const problems: FieldError[] = [];
  const steps = wishes.map((wish, index) => stepOf(wish, index, problems));
  if (problems.length > 0) throw new ValidationError(problems);
  return steps.filter((step) => step !== null);
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

/** Only what was said, in the way it would be sent again. */
const withoutNulls = (wish: StepWish): StepWish =>
  Object.fromEntries(Object.entries(given(wish)).map(([kind, options]) => [kind, given(options as object)]));

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
