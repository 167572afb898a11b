import { behaviorKinds } from '../behaviors/behaviors.ts';
import { sceneBounds } from '../bounds.ts';
import { behaviorContent } from '../checks/behavior-fields.ts';
import { type At, type Check, inside, listOf, wrong } from '../checks/check.ts';
import { singleKey } from '../checks/single-key.ts';
import type { Behavior } from '../document.ts';
import { nextId } from '../next-id.ts';
import type { BehaviorInput } from './edit.ts';

const checkOne: Check<Behavior> = (value, at) => {
  const said = singleKey(value, behaviorKinds, at);
  if (!said) return undefined as never;
  const [kind, input] = said;
  return { kind, ...behaviorContent[kind](input, inside(at, kind)) } as unknown as Behavior;
};

const tellTwins = (behaviors: readonly Behavior[], at: At): void => {
  const ids = behaviors.map(({ id }) => id);
  behaviors.forEach(({ id, kind }, index) => {
    if (id !== '' && ids.indexOf(id) < index) {
      wrong(inside(inside(inside(at, index), kind), 'id'), `is there twice: ${id}`);
    }
  });
};

const withIds = (behaviors: readonly Behavior[]): Behavior[] => {
  const taken = new Set(behaviors.map(({ id }) => id).filter(Boolean));
  return behaviors.map((behavior) => {
    if (behavior.id !== '') return behavior;
    const id = nextId('behavior', taken);
    taken.add(id);
    return { ...behavior, id };
  });
};

/** Behaviors as they come in, completed: all parameters there, keyframes by time, each with an id. */
export const checkBehaviors: Check<BehaviorInput[]> = (value, at) => {
  const problemsBefore = at.problems.length;
  const behaviors = listOf(checkOne, sceneBounds.behaviorsPerLayer, 'behaviors')(value, at);
  if (at.problems.length > problemsBefore) return undefined as never;
  tellTwins(behaviors, at);
  return withIds(behaviors).map(behaviorInput);
};

/** The input that gives just this behavior. */
export const behaviorInput = ({ kind, ...content }: Behavior): BehaviorInput =>
  ({ [kind]: content }) as BehaviorInput;

/** The behavior that a completed input stands for. */
export const behaviorOf = (input: BehaviorInput): Behavior => {
  const [kind, content] = Object.entries(input)[0]!;
  return { kind, ...content } as Behavior;
};
