import { sceneBounds } from '../bounds.ts';
import { waveforms } from '../document.ts';
import { motionKey } from '../motion.ts';
import type { BehaviorDefinition } from './definition.ts';
import { frequencyParameter, phaseParameter, propertyParameter, wideNumber } from './shared-parameters.ts';

/** Twinkling, glowing, a beating heart. */
export const pulse: BehaviorDefinition<'pulse'> = {
  kind: 'pulse',
  typeName: 'PulseBehavior',
  help: 'Goes up and down between min and max, as a wave or as short flashes: multiplied onto SCALE and OPACITY, added to the others.',
  parameters: {
    property: propertyParameter,
    frequency: frequencyParameter,
    min: wideNumber({
      step: 0.1,
      unit: 'property',
      help: 'The lowest value; a factor for SCALE and OPACITY.',
    }),
    max: wideNumber({
      step: 0.1,
      unit: 'property',
      help: 'The highest value; a factor for SCALE and OPACITY.',
    }),
    waveform: {
      kind: 'choice',
      default: 'SINE',
      choices: waveforms,
      enumName: 'Waveform',
      help: 'An even wave, or short spikes to max.',
    },
    phase: phaseParameter,
    maxScale: {
      kind: 'number',
      default: null,
      min: 0,
      max: sceneBounds.maxScale,
      step: 0.1,
      unit: '×',
      help: 'It rests while the scale of the layer is above this; none: it never rests.',
    },
  },
  move({ property, frequency, min, max, waveform, phase, maxScale }, motion, t) {
    if (maxScale !== null && motion.scale > maxScale) return;
    const wave = (Math.sin(2 * Math.PI * frequency * t + phase) + 1) / 2;
    const value = min + (waveform === 'SPIKE' ? wave ** 10 : wave) * (max - min);
    if (property === 'SCALE' || property === 'OPACITY') motion[motionKey[property]] *= value;
    else motion[motionKey[property]] += value;
  },
};
