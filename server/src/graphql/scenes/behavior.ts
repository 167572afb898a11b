import {
  type Behavior,
  behaviorKinds,
  behaviors,
  type Keyframe,
  keyframeParameters,
  type Parameter,
} from '@papeterie/stage';
import { builder } from '../builder.ts';
import { inputField, outputField } from './parameter-fields.ts';

// All of this is made from what the stage says of each behavior: a new one needs nothing here.

const entries = (parameters: object) => Object.entries(parameters) as [string, Parameter][];

const mapped = <Field>(parameters: object, field: (name: string, parameter: Parameter) => Field) =>
  Object.fromEntries(entries(parameters).map(([name, parameter]) => [name, field(name, parameter)]));

const KeyframeType = builder.objectRef<Keyframe>('Keyframe').implement({
  description: 'What a layer shall be at a moment. What is null goes on as if this keyframe were not there.',
  fields: (t) =>
    mapped(keyframeParameters, (name, parameter) => outputField(t as never, name, parameter, null)),
});

const KeyframeInput = builder.inputType('KeyframeInput', {
  description: 'What a layer shall be at a moment.',
  fields: (t) => mapped(keyframeParameters, (_name, parameter) => inputField(t, parameter, null)) as never,
});

export const BehaviorType = builder.interfaceRef<Behavior>('Behavior').implement({
  description: 'How a layer moves. Behaviors apply in the order of their list.',
  resolveType: ({ kind }) => behaviors[kind].typeName,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its own within the layer.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether it counts.' }),
  }),
});

/** One type for each kind. */
export const defineBehaviors = () => {
  for (const kind of behaviorKinds) {
    const { typeName, help, parameters } = behaviors[kind];
    builder.objectRef<Behavior>(typeName).implement({
      description: help,
      interfaces: [BehaviorType],
      fields: (t) =>
        mapped(parameters, (name, parameter) => outputField(t as never, name, parameter, KeyframeType)),
    });
  }
};

const inputOf = (kind: (typeof behaviorKinds)[number]) => {
  const { typeName, help, parameters } = behaviors[kind];
  return builder.inputType(typeName.replace('Behavior', 'Input'), {
    description: help,
    fields: (t) =>
      ({
        id: t.id({ description: 'Its own within the layer; made up when not given.' }),
        ...mapped(parameters, (_name, parameter) => inputField(t, parameter, KeyframeInput)),
        enabled: t.boolean({ defaultValue: true, description: 'Whether it counts.' }),
      }) as never,
  });
};

const inputs = new Map(behaviorKinds.map((kind) => [kind, inputOf(kind)]));

export const BehaviorInput = builder.inputType('BehaviorInput', {
  description: 'How a layer moves: exactly one of these.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      behaviorKinds.map((kind) => [
        kind,
        t.field({ type: inputs.get(kind)! as never, description: behaviors[kind].help }),
      ]),
    ) as never,
});
