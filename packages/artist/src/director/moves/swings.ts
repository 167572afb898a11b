import type { AnimatedProperty } from '@papeterie/stage';
import type { MotionOf } from '../motion.ts';
import type { Manner } from '../reading/manner.ts';
import { type Actor, tidy, type Verb, within } from './verb.ts';

/** How a swinging verb moves when nothing more is said: a part of the stage's side, or degrees; and Hz. */
type Swing = { property: AnimatedProperty; size: number; hertz: number };

/** Lengths follow the stage, so that a scene of any size looks alike. */
const amplitudeOf = ({ property, size }: Swing, { width, height }: Actor, manner: Manner): number => {
  if (property === 'ROTATION') return within(manner.degrees ?? size * (manner.strength ?? 1), 0, 360);
  const side = property === 'X' ? width : height;
  return within(manner.px ?? side * size * (manner.strength ?? 1), 0, 100_000);
};

export const hertzOf = (usual: number, { hertz, speed = 1 }: Manner): number =>
  tidy(within(hertz ?? usual * speed, 0.001, 60));

export const swing = (usual: Swing, actor: Actor, manner: Manner, phase = 0): MotionOf<'oscillate'> => ({
  kind: 'oscillate',
  property: usual.property,
  frequency: hertzOf(usual.hertz, manner),
  amplitude: tidy(amplitudeOf(usual, actor, manner)),
  phase: tidy(phase),
});

/** Things that swing together do so a little out of step. */
const stepsApart = ({ nth }: Actor): number => (nth * 0.7) % (2 * Math.PI);

/** Words for the axis ("sways up and down") turn a swing of the angle into one of the place. */
const alongAxis = (usual: Swing, manner: Manner): Swing => {
  const { toAndFro: axis } = manner;
  if (!axis || axis === usual.property) return usual;
  return { ...usual, property: axis, size: usual.property === 'ROTATION' ? 0.02 : usual.size };
};

const swinging = (property: AnimatedProperty, size: number, hertz: number, ...words: string[]): Verb => ({
  words,
  move: (actor, manner) => [
    swing(alongAxis({ property, size, hertz }, manner), actor, manner, stepsApart(actor)),
  ],
});

/** To and fro about where the layer is. */
export const swings: readonly Verb[] = [
  swinging('Y', 0.02, 0.4, 'bob', 'undulate', 'oscillate'),
  swinging('Y', 0.015, 0.25, 'hover', 'levitate'),
  swinging('ROTATION', 6, 0.4, 'rock'),
  swinging('ROTATION', 5, 0.3, 'sway'),
  swinging('ROTATION', 15, 0.5, 'swing', 'dangle'),
  swinging('ROTATION', 8, 1.5, 'wobble', 'waggle', 'wiggle', 'jiggle'),
  swinging('ROTATION', 12, 1, 'wave', 'flap', 'flutter', 'wag'),
  swinging('ROTATION', 6, 0.8, 'nod'),
  swinging('X', 0.005, 9, 'shake', 'tremble', 'shiver', 'vibrate', 'jitter', 'quiver', 'rattle', 'rumble'),
  {
    words: ['orbit', 'circle'],
    move(actor, manner) {
      const { layer, other, width, height } = actor;
      const radius = other
        ? Math.hypot(layer.x - other.x, layer.y - other.y) || Math.min(width, height) * 0.1
        : (manner.px ?? Math.min(width, height) * 0.08 * (manner.strength ?? 1));
      // Clockwise, with y down, the angle grows. Around another layer it begins where it stands.
      const way = manner.turning ?? 1;
      const angle = other ? Math.atan2(layer.y - other.y, layer.x - other.x) : stepsApart(actor);
      const exact = { ...manner, px: radius, hertz: manner.hertz ?? 0.2 * (manner.speed ?? 1) };
      return [
        swing({ property: 'X', size: 0, hertz: 0.2 }, actor, exact, way * angle + Math.PI / 2),
        swing({ property: 'Y', size: 0, hertz: 0.2 }, actor, exact, way > 0 ? angle : Math.PI - angle),
      ];
    },
  },
];
