import { describe, expect, it } from 'vitest';
import { describePlan } from '../src/prompt/describe.ts';
import type { Plan } from '../src/prompt/plan.ts';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { randomPrompt } from '../src/random-prompt.ts';

const table: readonly (readonly [prompt: string, plan: Partial<Plan>])[] = [
  ['a knight', { subject: 'knight', noun: 'knight' }],
  ['Knights!', { subject: 'knight' }],
  ['wolves', { subject: 'wolf' }],
  ['a sorcerer', { subject: 'wizard', noun: 'sorcerer' }],
  ['red dragon', { subject: 'dragon', color: 'red' }],
  ['fire dragon', { subject: 'dragon', element: 'fire' }],
  ['a dragon breathing fire', { subject: 'dragon', traits: ['fireBreathing'], element: undefined }],
  ['a fierce tiny green dragon', { subject: 'dragon', color: 'green', traits: ['fierce', 'tiny'] }],
  ['golden sword', { subject: 'sword', element: 'gold' }],
  [
    'knight with a blue cloak and a silver sword',
    {
      subject: 'knight',
      color: undefined,
      worn: [{ name: 'cape', color: 'blue', element: undefined }],
      held: [{ name: 'sword', color: undefined, element: 'silver' }],
    },
  ],
  ['blue cloak, silver sword, knight', { subject: 'knight' }],
  [
    'wizard with red robe and white beard',
    { subject: 'wizard', partColors: { cloth: 'red', beard: 'white' } },
  ],
  ['pink castle with a blue roof', { subject: 'castle', color: 'pink', partColors: { roof: 'blue' } }],
  ['an owl wizard', { subject: 'owl', role: 'wizard' }],
  ['skeleton pirate', { subject: 'skeleton', role: 'pirate' }],
  [
    'frog wearing a crown',
    { subject: 'frog', worn: [{ name: 'crown', color: undefined, element: undefined }] },
  ],
  ['robot holding a flower', { subject: 'robot' }],
  ['an old wizard with a staff in a cave', { subject: 'wizard', place: 'cave', traits: ['old'] }],
  ['rose', { subject: 'rose' }],
  ['rose slime', { subject: 'slime', color: 'rose' }],
  ['crystal', { subject: 'crystal' }],
  ['crystal golem', { subject: 'golem', element: 'crystal' }],
  ['ghost at night', { subject: 'ghost', place: 'night' }],
  ['mushroom creature', { subject: 'mushroomling' }],
  ['zorblax', { subject: 'unknownThing', noun: 'zorblax' }],
  ['red zorblax with a sword', { subject: 'stranger', noun: 'zorblax', color: 'red' }],
  ['', { subject: 'stranger' }],
];

describe('reading a prompt', () => {
  it.each(table)('%s', (prompt, plan) => {
    expect(readPrompt(prompt)).toMatchObject(plan);
  });

  it('hears the mood, too', () => {
    expect(readPrompt('knight', ['cute', 'glowing']).traits).toEqual(['cute', 'glowing']);
  });

  it('says what it understood', () => {
    expect(describePlan(readPrompt('fierce small green dragon breathing fire'))).toBe(
      'a fierce tiny dragon, green, breathing fire',
    );
    expect(describePlan(readPrompt('owl wizard with a crystal staff in a forest'))).toBe(
      'an owl wizard, holding a crystal staff, in the forest',
    );
  });

  it('understands every surprise', () => {
    for (let seed = 0; seed < 300; seed++)
      expect(readPrompt(randomPrompt(seed)).subject).not.toBe('stranger');
  });
});
