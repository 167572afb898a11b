import { sceneBounds } from '../bounds.ts';
import { animatedProperties } from '../document.ts';
import type { Parameter } from '../parameters.ts';

const limit = sceneBounds.coordinate;

type NumberParameter = Extract<Parameter, { kind: 'number' }>;

export const propertyParameter: Parameter = {
  kind: 'choice',
  choices: animatedProperties,
  enumName: 'AnimatedProperty',
  help: 'Which value of the layer it moves.',
};

/** A number of up to 100,000 of its unit, either way. */
export const wideNumber = (rest: Pick<NumberParameter, 'unit' | 'help' | 'default' | 'step'>): Parameter => ({
  kind: 'number',
  min: -limit,
  max: limit,
  ...rest,
});

export const frequencyParameter: Parameter = {
  kind: 'number',
  min: 0,
  max: 1_000,
  step: 0.05,
  unit: 'Hz',
  help: 'How often a second.',
};

export const phaseParameter: Parameter = {
  kind: 'number',
  default: 0,
  min: -1_000,
  max: 1_000,
  step: 0.1,
  unit: 'rad',
  help: 'Where in the wave it begins; 2π is a whole one.',
};
