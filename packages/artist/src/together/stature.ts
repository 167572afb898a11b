import type { Subject } from '../art.ts';

/** What is smaller or taller than its kind. */
const own: Readonly<Record<string, number>> = {
  ant: 0.3,
  bee: 0.4,
  beetle: 0.4,
  bird: 0.45,
  butterfly: 0.4,
  chicken: 0.5,
  duck: 0.5,
  frog: 0.5,
  hedgehog: 0.45,
  mouse: 0.4,
  rabbit: 0.5,
  snail: 0.4,
  spider: 0.5,
  squirrel: 0.45,
  cat: 0.6,
  dog: 0.65,
  penguin: 0.7,
  horse: 1.25,
  unicorn: 1.25,
  elephant: 1.4,
  dragon: 1.4,
  whale: 1.5,
  boat: 1.4,
  barrel: 0.7,
  campfire: 0.6,
  chest: 0.6,
  drum: 0.55,
  crate: 0.6,
  cauldron: 0.7,
  bush: 0.6,
  cactus: 0.8,
  crystal: 0.6,
  flower: 0.5,
  gravestone: 0.7,
  mushroom: 0.55,
  rock: 0.6,
  rose: 0.5,
  snowman: 0.9,
  stump: 0.5,
  tulip: 0.5,
  leaf: 0.35,
};

/** How tall it is beside a person, who is 1: as pictures have it, not as nature does. */
const statureOf = ({ name, family, grip }: Subject): number => {
  const special = own[name];
  if (special !== undefined) return special;
  if (family === 'person') return 1;
  if (family === 'creature') return 0.85;
  if (family === 'place') return 1.4;
  return grip ? Math.min(1, Math.max(0.36, grip.height / 92)) : 0.6;
};

/** How large `other` is drawn beside `one`, both kept large enough to be recognized. */
export const relativeStature = (other: Subject, one: Subject): number => {
  const alike = one.family === 'thing' && other.family === 'thing';
  const [least, most] = alike ? ([0.8, 1.2] as const) : ([0.5, 1.5] as const);
  return Math.min(most, Math.max(least, statureOf(other) / statureOf(one)));
};
