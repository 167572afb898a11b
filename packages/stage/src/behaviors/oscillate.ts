import { motionKey } from '../motion.ts';
import type { BehaviorDefinition } from './definition.ts';
import { frequencyParameter, phaseParameter, propertyParameter, wideNumber } from './shared-parameters.ts';

/** Bobbing, swaying, rocking, breathing. */
export const oscillate: BehaviorDefinition<'oscillate'> = {
  kind: 'oscillate',
  typeName: 'OscillateBehavior',
  help: 'Swings to and fro like a wave: adds amplitude · sin(2π · frequency · t + phase).',
  parameters: {
    property: propertyParameter,
    frequency: frequencyParameter,
    amplitude: wideNumber({ step: 1, unit: 'property', help: 'How far it swings to each side.' }),
    phase: phaseParameter,
  },
  move({ property, frequency, amplitude, phase }, motion, t) {
    motion[motionKey[property]] += amplitude * Math.sin(2 * Math.PI * frequency * t + phase);
  },
};
