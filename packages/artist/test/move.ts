import type { Picture } from '@papeterie/pixels/picture';
import type { ActionName } from '../src/actions/actions.ts';
import { abilitiesOf } from '../src/actions/cannot.ts';
import { composeSprite } from '../src/compose-sprite.ts';
import { drawMovement, type Movement } from '../src/motion/draw-movement.ts';
import { momentsOf } from '../src/motion/moments.ts';
import type { MovementRequest } from '../src/motion/movement-request.ts';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { boxSize, boxUnion } from '../src/shapes/shape.ts';

const requestFor = (
  prompt: string,
  action: ActionName,
  options: Partial<MovementRequest>,
): MovementRequest => ({
  prompt,
  action,
  width: 64,
  height: 64,
  seed: 7,
  noBackground: true,
  frames: 8,
  ...options,
});

export const move = (prompt: string, action: ActionName, options: Partial<MovementRequest> = {}): Movement =>
  drawMovement(requestFor(prompt, action, options));

/** What the subject of a prompt can do. */
export const actionsOf = (prompt: string): readonly ActionName[] => {
  const drawing = { prompt, width: 64, height: 64, seed: 7, noBackground: true };
  return abilitiesOf({ drawing, steps: [] }).can;
};

/** How many pixels differ between two pictures of one size. */
export const changedPixels = (one: Picture, other: Picture): number => {
  const [a, b] = [new Uint32Array(one.pixels.buffer), new Uint32Array(other.pixels.buffer)];
  return a.reduce((count, value, at) => count + (value === b[at] ? 0 : 1), 0);
};

/** The middle column of head, body or hearth in each frame, in pixels. */
export const coreColumns = (
  prompt: string,
  action: ActionName,
  options: Partial<MovementRequest>,
): number[] => {
  const request = requestFor(prompt, action, options);
  const composition = composeSprite(request, readPrompt(prompt));
  const { scale } = composition.fit;
  return momentsOf(request, composition).map((moment) => {
    const { parts } = composition.sketchAt(composition.pixels, moment).sketch;
    // A skirt swings: of people it is the head that tells.
    const groups = parts.some(({ group }) => group === 'torso') ? /^head$/ : /^(body|logA)$/;
    const [core] = parts
      .filter(({ group }) => groups.test(group))
      .map(({ shape }) => shape.box)
      .sort((a, b) => boxSize(b) - boxSize(a));
    const { x0, x1 } = core ?? boxUnion(parts.map(({ shape }) => shape.box));
    return ((x0 + x1) / 2) * scale;
  });
};
