import { seededRandom } from '@papeterie/pixels/random';
import { spaced, withArticle } from './prompt/words.ts';
import { interfaceParts } from './subjects/interface.ts';
import { standIns, subjects } from './subjects/registry.ts';

const adjectives = [
  'tiny',
  'ancient',
  'fierce',
  'cute',
  'sleepy',
  'chubby',
  'grumpy',
  'happy',
  'old',
  'brave',
  'jolly',
  'wicked',
  'giant',
  'lonely',
];
const colors = [
  'red',
  'blue',
  'green',
  'purple',
  'pink',
  'teal',
  'orange',
  'golden',
  'white',
  'black',
  'turquoise',
  'crimson',
];
const elements = [
  'fire',
  'ice',
  'shadow',
  'crystal',
  'poison',
  'storm',
  'forest',
  'candy',
  'stone',
  'golden',
];
const roles = ['wizard', 'knight', 'pirate', 'king', 'ninja', 'witch', 'viking', 'archer'];
const held = [
  'a crystal staff',
  'a silver sword',
  'a lantern',
  'a big axe',
  'a blue potion',
  'a magic wand',
  'an old book',
  'a torch',
  'a golden key',
  'a red rose',
  'a lute',
  'a mug',
];
const worn = [
  'a crown',
  'a red scarf',
  'a blue cloak',
  'a straw hat',
  'a top hat',
  'glasses',
  'a flower crown',
  'a viking helmet',
  'a wizard hat',
  'a green cape',
];
const places = [
  'in a forest',
  'on a beach',
  'in the snow',
  'at night',
  'in a cave',
  'in a castle hall',
  'in space',
  'in a desert',
];

/** Nobody is surprised by what stands in, a backdrop or a button. */
const surprising = subjects.filter(
  (s) => !standIns.has(s.name) && s.family !== 'scenery' && !interfaceParts.includes(s),
);

/** A surprise prompt that the artist understands; the same seed gives the same prompt. */
export const randomPrompt = (seed: number): string => {
  const random = seededRandom(seed, 'prompt');
  const subject = random.pick(surprising);
  const alive = subject.family === 'person' || subject.family === 'creature';
  const words: string[] = [];
  if (alive && random.chance(0.6)) words.push(random.pick(adjectives));
  if (random.chance(0.3)) words.push(random.pick(elements));
  else if (random.chance(0.5)) words.push(random.pick(colors));
  words.push(spaced(subject.name));
  if (subject.family === 'creature' && random.chance(0.25)) words.push(random.pick(roles));
  let prompt = withArticle(words.join(' '));
  if (alive && random.chance(0.5))
    prompt += ` ${random.pick(['with', 'holding', 'carrying'])} ${random.pick(held)}`;
  else if (alive && random.chance(0.6)) prompt += ` wearing ${random.pick(worn)}`;
  if (random.chance(0.15)) prompt += ` ${random.pick(places)}`;
  return prompt;
};
