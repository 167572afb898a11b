import type { Motion } from '../motion.ts';
import { headingTo, isTimed, type Manner } from '../reading/manner.ts';
import { frames } from './frames.ts';
import { swing } from './swings.ts';
import { travel } from './travel.ts';
import { type Actor, tidy, type Verb, within } from './verb.ts';
import { when } from './when.ts';

const wayOf = ({ turning, heading }: Manner): 1 | -1 => turning ?? (heading?.x === -1 ? -1 : 1);

/** @param usual degrees a second */
const turn = (usual: number, actor: Actor, said: Manner): Motion[] => {
  const { count } = said;
  const manner =
    count === undefined ? said : { ...said, degrees: said.degrees ?? within(360 * count, 0, 100_000) };
  const { layer, seconds } = actor;
  if (manner.toAndFro) return [swing({ property: 'ROTATION', size: 15, hertz: 0.4 }, actor, manner)];
  const way = wayOf(manner);
  const asked = manner.degreesPerSecond ?? (manner.hertz === undefined ? undefined : manner.hertz * 360);
  const pace = within(asked ?? usual * (manner.speed ?? 1), 0.01, 36_000);
  if (isTimed(manner)) {
    const { start, end } = when(manner, 1, manner.degrees === undefined ? seconds : undefined);
    const turned = within(layer.rotation + way * (manner.degrees ?? pace * (end - start)), -100_000, 100_000);
    return [
      frames(
        'EASE_IN_OUT',
        false,
        { time: start, rotation: layer.rotation },
        { time: end, rotation: turned },
      ),
    ];
  }
  const cap =
    manner.degrees === undefined ? null : within(layer.rotation + way * manner.degrees, -100_000, 100_000);
  const quicker = manner.quickening ? (manner.quickening > 0 ? pace / 2 : -pace / seconds) : 0;
  const acceleration = way * tidy(quicker);
  return [
    { kind: 'drift', property: 'ROTATION', velocity: way * tidy(pace), acceleration, cap, capMode: 'STOP' },
  ];
};

const turning = (usual: number, ...words: string[]): Verb => ({
  words,
  move: (actor, manner) => turn(usual, actor, manner),
});

/** Round about its middle. */
export const turns: readonly Verb[] = [
  turning(90, 'spin', 'whirl', 'twirl'),
  turning(30, 'rotate', 'turn', 'revolve'),
  {
    words: ['roll'],
    // What rolls somewhere turns that way as well.
    move: (actor, manner) => [
      ...turn(60, actor, manner),
      ...(manner.heading ? travel(0.06, headingTo.RIGHT, actor, { ...manner, degrees: undefined }) : []),
    ],
  },
  {
    words: ['tilt', 'lean', 'tip'],
    move: (actor, manner) =>
      turn(15, actor, { ...manner, degrees: manner.degrees ?? 15 * (manner.strength ?? 1) }),
  },
];
