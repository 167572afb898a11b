import type { Motion } from '../motion.ts';
import { isTimed, type Manner } from '../reading/manner.ts';
import { frames, fromTo } from './frames.ts';
import type { Actor, Verb } from './verb.ts';
import { when } from './when.ts';

/** Half-way through when nothing is said, but whoever is told to hide or to show is so from the beginning. */
const atOnce = (manner: Manner, { seconds }: Actor): number =>
  Math.min(600, manner.from ?? manner.to ?? manner.lasting ?? seconds / 2);

const fadeIn = ({ layer }: Actor, manner: Manner): Motion[] => [
  fromTo('EASE_OUT', when(manner, 2), { opacity: 0 }, { opacity: shown(layer.opacity) }),
];

/** What was never to be seen is to be seen now. */
const shown = (opacity: number): number => (opacity > 0 ? opacity : 1);

const fadeOut = ({ layer }: Actor, manner: Manner): Motion[] => {
  const { start, end } = when(manner, 2);
  return [frames('EASE_IN', false, { time: start, opacity: layer.opacity }, { time: end, opacity: 0 })];
};

const appearing = ({ layer: { opacity }, seconds }: Actor, time: number, { to }: Manner): Motion[] => {
  const visible = { time, opacity: shown(opacity) };
  const before = time === 0 ? [] : [{ time: 0, opacity: 0 }];
  const after = to !== undefined && to > time && to < seconds ? [{ time: to, opacity: 0 }] : [];
  return [frames('HOLD', false, ...before, visible, ...after)];
};

const vanishing = ({ layer: { opacity }, seconds }: Actor, time: number, { to }: Manner): Motion[] => {
  const after = to !== undefined && to > time && to < seconds ? [{ time: to, opacity: shown(opacity) }] : [];
  return [frames('HOLD', false, { time, opacity: 0 }, ...after)];
};

/** Those who are told to be so are so from the beginning, unless it is said when. */
const fromStart = (actor: Actor, manner: Manner): number =>
  manner.from ?? (manner.lasting === undefined ? 0 : atOnce(manner, actor));

/** Coming into sight and out of it. */
export const entrances: readonly Verb[] = [
  { words: ['fadein'], move: fadeIn },
  { words: ['fadeout', 'fade', 'dissolve', 'melt'], move: fadeOut },
  {
    words: ['appear', 'emerge'],
    move: (actor, manner) => appearing(actor, atOnce(manner, actor), manner),
  },
  { words: ['show'], move: (actor, manner) => appearing(actor, fromStart(actor, manner), manner) },
  {
    words: ['disappear', 'vanish'],
    move: (actor, manner) =>
      vanishing(actor, isTimed(manner) ? atOnce(manner, actor) : actor.seconds / 2, manner),
  },
  { words: ['hide'], move: (actor, manner) => vanishing(actor, fromStart(actor, manner), manner) },
];
