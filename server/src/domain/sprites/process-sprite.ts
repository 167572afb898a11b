import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { type FieldError, NotFoundError, ValidationError } from '../errors.ts';
import { storeImage } from '../images/store-image.ts';
import { readImage, storedImage } from '../images/stored-image.ts';
import type { Picture } from '../pixels/picture.ts';
import { StepError } from '../pixels/process/step.ts';
import { steps as definitions, operationOf, type Step, stepKinds } from '../pixels/process/steps.ts';
import { validate } from '../validate.ts';
import { addVersion } from './add-version.ts';
import { drawnSprite } from './drawn-sprite.ts';
import { spriteChange } from './sprite-change.ts';

const input = z.object({
  id: z.string(),
  steps: z
    .array(z.record(z.string(), z.unknown()))
    .min(1, 'is empty: say at least one step')
    .max(bounds.processSteps, `has more than ${bounds.processSteps} steps`),
});

const given = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));

/** One step as the API takes it: an object with one key, the kind. */
const stepOf = (wish: Record<string, unknown>, index: number, problems: FieldError[]): Step | null => {
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

/** Checks all of them at once. @throws ValidationError that names each option that cannot be */
export const readSteps = (wishes: readonly Record<string, unknown>[]): Step[] => {
  const problems: FieldError[] = [];
  const steps = wishes.map((wish, index) => stepOf(wish, index, problems));
  if (problems.length > 0) throw new ValidationError(problems);
  return steps.filter((step) => step !== null);
};

const refused = (path: string[], message: string) => new ValidationError([{ path, message }]);

const process = async ({ workshop }: Deps, picture: Picture, steps: Step[]): Promise<Picture> => {
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  try {
    return await workshop.process(picture, steps, signal);
  } catch (error) {
    if (error instanceof StepError) {
      throw refused(['steps', String(error.step), steps[error.step]!.kind], error.message);
    }
    if (signal.aborted) throw refused(['steps'], `take longer than ${bounds.processSeconds} s`);
    throw error;
  }
};

/**
 * Pixel work on a sprite's current picture: all of the steps or none, one new version. The original stays, and any version
 * can be gone back to.
 */
export const processSprite = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ spriteId: string }> => {
  const { id, steps: wishes } = validate(input, wish);
  const steps = readSteps(wishes);
  const sprite = await drawnSprite(deps, viewer, id);
  const { width, height } = await storedImage(deps, sprite.imageSha256);
  if (width * height > bounds.processPixels) throw refused(['id'], 'is larger than 4,096 × 4,096 px');
  const picture = await deps.codec.decode(await readImage(deps, sprite.imageSha256));
  const processed = await process(deps, picture, steps);
  const image = await storeImage(deps, await deps.codec.encodePng(processed));
  await deps.store.write(async (tx) => {
    // What was worked on is what is replaced: whoever was quicker is not overwritten unseen.
    const current = await tx.sprites.find({ id: sprite.id, ownerId: viewer.userId });
    if (!current) throw new NotFoundError('sprite');
    if (current.imageSha256 !== sprite.imageSha256) {
      throw refused(['id'], 'has another picture by now: look at it and try again');
    }
    await addVersion(deps, tx, sprite, image.sha256, operationOf(steps));
  });
  deps.events.publish([spriteChange(sprite)]);
  return { spriteId: sprite.id };
};
