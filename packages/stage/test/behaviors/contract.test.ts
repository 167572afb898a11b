import { describe, expect, test } from 'vitest';
import { behaviorKinds, behaviors } from '../../src/behaviors/behaviors.ts';
import { keyframeParameters } from '../../src/behaviors/keyframes.ts';
import type { Parameter } from '../../src/parameters.ts';
import { aBehavior } from '../scenes.ts';

const expectSound = (name: string, parameter: Parameter) => {
  expect(parameter.help, name).toMatch(/^[A-Z].*[.]$/);
  if (parameter.kind === 'number') {
    expect(parameter.min).toBeLessThan(parameter.max);
    expect(parameter.step).toBeGreaterThan(0);
    const { default: given, min, max } = parameter;
    if (typeof given === 'number') expect(given >= min && given <= max, name).toBe(true);
  }
  if (parameter.kind === 'choice' && parameter.default !== undefined) {
    expect(parameter.choices).toContain(parameter.default);
  }
};

describe.each(behaviorKinds)('%s', (kind) => {
  const definition = behaviors[kind];

  test('is described', () => {
    expect(definition.kind).toBe(kind);
    expect(definition.typeName.toLowerCase()).toBe(`${kind}behavior`);
    expect(definition.help).toMatch(/^[A-Z].*[.]$/);
    for (const [name, parameter] of Object.entries(definition.parameters)) expectSound(name, parameter);
  });

  test('has a parameter for each field of its document', () => {
    const { id: _, kind: __, enabled: ___, ...fields } = aBehavior({ kind });
    expect(Object.keys(definition.parameters).toSorted()).toEqual(Object.keys(fields).toSorted());
  });
});

test('what a keyframe can say is described', () => {
  for (const [name, parameter] of Object.entries(keyframeParameters)) expectSound(name, parameter);
});
