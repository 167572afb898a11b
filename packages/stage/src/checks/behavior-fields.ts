import { behaviorKinds, behaviors } from '../behaviors/behaviors.ts';
import { keyframeParameters } from '../behaviors/keyframes.ts';
import { sceneBounds } from '../bounds.ts';
import type { BehaviorKind, Keyframe } from '../document.ts';
import type { Parameter, Parameters } from '../parameters.ts';
import { type Check, flag, listOf, numberBetween, oneOf } from './check.ts';
import { type Field, type Fields, whole } from './fields.ts';
import { id } from './scene-fields.ts';

const fieldOf = (parameter: Parameter): Field<unknown> => {
  switch (parameter.kind) {
    case 'number': {
      const check = numberBetween(parameter.min, parameter.max);
      return { check, nullable: parameter.default === null, default: parameter.default };
    }
    case 'choice':
      return { check: oneOf(parameter.choices), default: parameter.default };
    case 'flag':
      return { check: flag, default: parameter.default };
    case 'layer':
      return { check: id };
    case 'keyframes':
      return { check: keyframes };
  }
};

const fieldsOf = (parameters: Parameters): Record<string, Field<unknown>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, fieldOf(parameter)]));

const keyframe = whole(fieldsOf(keyframeParameters) as Fields<Keyframe>);

const keyframes: Check<Keyframe[]> = (value, at) => {
  const problemsBefore = at.problems.length;
  const frames = listOf(keyframe, sceneBounds.keyframes, 'keyframes')(value, at);
  return at.problems.length > problemsBefore
    ? frames
    : frames.toSorted((one, other) => one.time - other.time);
};

/** A behavior of one kind without its kind; the id may be missing (''). */
export type BehaviorContent = { id: string; enabled: boolean } & Record<string, unknown>;

const contentOf = (kind: BehaviorKind): Check<BehaviorContent> =>
  whole<BehaviorContent>({
    id: { check: id, default: '' },
    enabled: { check: flag, default: true },
    ...fieldsOf(behaviors[kind].parameters),
  } as Fields<BehaviorContent>);

/** How the content of each kind of behavior is checked: by its parameters. */
export const behaviorContent = Object.fromEntries(
  behaviorKinds.map((kind) => [kind, contentOf(kind)]),
) as Readonly<Record<BehaviorKind, Check<BehaviorContent>>>;
