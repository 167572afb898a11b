import { sceneBounds } from '../bounds.ts';
import { easings, type Keyframe, type Keyframes } from '../document.ts';
import type { Motion } from '../motion.ts';
import type { Parameter } from '../parameters.ts';
import { type Track, trackOf, valueAt } from '../track.ts';
import type { BehaviorDefinition } from './definition.ts';
import { wideNumber } from './shared-parameters.ts';

/** What one keyframe says; null says nothing about that property. */
export const keyframeParameters: { readonly [Name in keyof Keyframe]: Parameter } = {
  time: {
    kind: 'number',
    min: 0,
    max: sceneBounds.maxDurationSeconds,
    step: 0.1,
    unit: 's',
    help: 'When, in seconds from the beginning of the scene.',
  },
  x: wideNumber({ default: null, step: 1, unit: 'px', help: 'Where the anchor stands then.' }),
  y: wideNumber({ default: null, step: 1, unit: 'px', help: 'Where the anchor stands then, downwards.' }),
  scale: {
    kind: 'number',
    default: null,
    min: sceneBounds.minScale,
    max: sceneBounds.maxScale,
    step: 0.1,
    unit: '×',
    help: 'How large it is then.',
  },
  rotation: wideNumber({ default: null, step: 1, unit: '°', help: 'How far it is turned then, clockwise.' }),
  opacity: {
    kind: 'number',
    default: null,
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    help: 'How opaque it is then.',
  },
  easing: {
    kind: 'choice',
    default: 'LINEAR',
    choices: easings,
    enumName: 'Easing',
    help: 'How the values get from here to the next keyframe; the eases are cubic.',
  },
};

const animated = ['x', 'y', 'scale', 'rotation', 'opacity'] as const satisfies readonly (keyof Motion)[];

type Step = { key: keyof Motion; track: Track; added: boolean };

// Behaviors are never changed in place, so what was prepared for one stays right.
const prepared = new WeakMap<Keyframes, readonly Step[]>();

const prepare = (behavior: Keyframes): readonly Step[] => {
  const steps = animated.flatMap((key): Step[] => {
    const track = trackOf(behavior.frames, (frame) => frame[key]);
    return track ? [{ key, track, added: behavior.relative && (key === 'x' || key === 'y') }] : [];
  });
  prepared.set(behavior, steps);
  return steps;
};

/** Told step by step: be here at that time. */
export const keyframes: BehaviorDefinition<'keyframes'> = {
  kind: 'keyframes',
  typeName: 'KeyframesBehavior',
  help: 'Sets properties at given times and moves between them. Before its first keyframe it does nothing, after the last one it holds.',
  parameters: {
    frames: { kind: 'keyframes', help: 'What is to be when; each property goes its own way.' },
    relative: {
      kind: 'flag',
      default: false,
      help: 'Add x and y to where the layer is instead of setting them.',
    },
  },
  move(behavior, motion, t) {
    for (const { key, track, added } of prepared.get(behavior) ?? prepare(behavior)) {
      const value = valueAt(track, t);
      if (Number.isNaN(value)) continue;
      motion[key] = added ? motion[key] + value : value;
    }
  },
};
