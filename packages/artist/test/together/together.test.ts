import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/prompt/plan.ts';
import { hashOf, inspect } from '../draw.ts';
import { drawPlan, planOf } from './plan-of.ts';

type Said = Partial<Plan> & Pick<Plan, 'subject'>;

const alone = (subject: string): Said => ({ subject });

/** How many pixels of one picture are not the same in the other. */
const differing = (one: Picture, other: Picture): number => {
  let count = 0;
  for (let at = 0; at < one.pixels.length; at += 4)
    if ([0, 1, 2, 3].some((k) => one.pixels[at + k] !== other.pixels[at + k])) count++;
  return count;
};

/** What is said beyond the subject, so that it must be seen. */
const pictures: readonly (readonly [what: string, said: Said])[] = [
  ['a skeleton riding a horse', { subject: 'skeleton', ridden: { name: 'horse' } }],
  ['a wizard cat on a broom', { subject: 'cat', role: 'wizard', ridden: { name: 'broom' } }],
  ['a slime on a pig', { subject: 'slime', ridden: { name: 'pig' } }],
  ['a pirate in a boat', { subject: 'pirate', ridden: { name: 'boat' } }],
  ['a candle and a skull', { subject: 'candle', companions: [{ name: 'skull', relation: 'BESIDE' }] }],
  ['a cat before a tree', { subject: 'cat', companions: [{ name: 'tree', relation: 'BEHIND' }] }],
  [
    'an octopus behind drums',
    { subject: 'octopus', companions: [{ name: 'drum', relation: 'BEFORE', count: 2 }] },
  ],
  ['a parrot on a pirate', { subject: 'pirate', companions: [{ name: 'parrot', relation: 'ON' }] }],
  ['a cat on a crate', { subject: 'cat', companions: [{ name: 'crate', relation: 'UNDER' }] }],
  ['a castle on an island', { subject: 'castle', ground: { name: 'island' } }],
  ['a penguin on a hill', { subject: 'penguin', ground: { name: 'hill' } }],
  ['a chest of gems', { subject: 'chest', contents: [{ name: 'gem' }], words: ['gems'] }],
  ['a lion on a shield', { subject: 'shield', contents: [{ name: 'lion' }] }],
  ['two penguins', { subject: 'penguin', count: { number: 2, arrangement: 'GROUP' } }],
  ['a stack of coins', { subject: 'coin', count: { number: 3, arrangement: 'STACK' } }],
  ['a pile of bones', { subject: 'bone', count: { number: 5, arrangement: 'PILE' } }],
  ['four arrows in a row', { subject: 'arrow', count: { number: 4, arrangement: 'ROW' } }],
  ['a three-headed dragon', { subject: 'dragon', bodyParts: [{ name: 'head', count: 3 }] }],
  ['a two-headed wolf', { subject: 'wolf', bodyParts: [{ name: 'head', count: 2 }] }],
  ['a two-headed orc', { subject: 'orc', bodyParts: [{ name: 'head', count: 2 }] }],
  ['a three-headed snake', { subject: 'snake', bodyParts: [{ name: 'head', count: 3 }] }],
  ['a three-eyed slime', { subject: 'slime', bodyParts: [{ name: 'eye', count: 3 }] }],
  ['a slime with a crown', { subject: 'slime', worn: [{ name: 'crown' }] }],
  ['a cactus in a sombrero', { subject: 'cactus', worn: [{ name: 'sombrero' }] }],
  ['a slime with a sword', { subject: 'slime', held: [{ name: 'sword' }] }],
  ['a knight with a castle in hand', { subject: 'knight', held: [{ name: 'castle' }] }],
  ['a heart half empty', { subject: 'heart', conditions: ['HALF_EMPTY'] }],
  ['an empty potion', { subject: 'potion', conditions: ['EMPTY'] }],
  ['a bitten apple', { subject: 'apple', conditions: ['BITTEN'] }],
  ['a broken shield', { subject: 'shield', traits: ['broken'] }],
  ['an open book', { subject: 'book', conditions: ['OPEN'] }],
];

describe('what goes with a subject', () => {
  it.each(pictures)('%s is seen', (_, said) => {
    for (const width of [64, 32]) {
      const size = { width, height: width };
      const picture = drawPlan(planOf(said), size);
      const plain = drawPlan(planOf(alone(said.subject)), size);
      expect(differing(picture, plain)).toBeGreaterThan(width / 2);
    }
  });

  // Whatever else was done to the drawing first: a crown is gold, a slime is not.
  it.each([
    ['slime', 'crown', 'gold'],
    ['cactus', 'crown', 'gold'],
    ['ghost', 'topHat', 'red'],
    ['candle', 'crown', 'gold'],
  ] as const)('a %s wears the %s that it is given', (subject, name, color) => {
    const size = { width: 64, height: 64 };
    for (const traits of [[], ['fat'], ['cute', 'tiny']] as const) {
      const plan = { subject, color: 'azure', traits, worn: [{ name, color }] } as const;
      const { colors } = inspect(drawPlan(planOf(plan), size));
      const bare = inspect(drawPlan(planOf({ ...plan, worn: [] }), size)).colors;
      expect([...colors].filter((one) => !bare.has(one)).length).toBeGreaterThan(2);
    }
  });

  it.each(pictures)('%s is a sprite like all others', (_, said) => {
    for (const width of [64, 32, 16]) {
      const size = { width, height: width };
      const picture = drawPlan(planOf(said), size);
      expect(hashOf(drawPlan(planOf(said), size))).toBe(hashOf(picture));
      const { colors, alphas, wide, tall } = inspect(picture);
      expect(colors.size).toBeLessThanOrEqual(16);
      for (const alpha of alphas) expect([0, 255]).toContain(alpha);
      expect(Math.max(wide, tall)).toBeGreaterThan(0.8);
    }
  });

  it('differs by what it is', () => {
    const riders = ['horse', 'dragon', 'pig', 'broom'].map((name) =>
      hashOf(drawPlan(planOf({ subject: 'knight', ridden: { name } }))),
    );
    expect(new Set(riders).size).toBe(riders.length);
    const places = (['BESIDE', 'BEHIND', 'BEFORE', 'UNDER', 'ON'] as const).map((relation) =>
      hashOf(drawPlan(planOf({ subject: 'cat', companions: [{ name: 'crate', relation }] }))),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('varies by the seed', () => {
    for (const [, said] of pictures.slice(0, 4)) {
      const seen = [1, 2, 3].map((seed) => hashOf(drawPlan(planOf(said), { seed })));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('grows with its number', () => {
    const filled = [1, 2, 3].map((number) => {
      const { wide, tall } = inspect(
        drawPlan(planOf({ subject: 'penguin', count: { number, arrangement: 'ROW' } })),
      );
      return wide / tall;
    });
    expect(filled[1]).toBeGreaterThan(filled[0]! * 1.5);
    expect(filled[2]).toBeGreaterThan(filled[1]! * 1.2);
  });

  it('leaves what nobody can draw beside others', () => {
    const said: Said = {
      subject: 'cat',
      ridden: { name: 'meadow' },
      companions: [{ name: 'nothing', relation: 'ON' }],
    };
    expect(inspect(drawPlan(planOf(said))).filled).toBeGreaterThan(300);
  });
});

describe('what is on something', () => {
  it('is on the face of what stays shut, and in what opens for it', () => {
    const book = planOf({ subject: 'book', contents: [{ name: 'star' }] });
    const shut = drawPlan(planOf({ subject: 'book' }));
    const open = drawPlan(planOf({ subject: 'book', conditions: ['OPEN'] }));
    const drawn = drawPlan(book);
    expect(differing(drawn, shut)).toBeLessThan(differing(drawn, open));
    const chest = drawPlan(planOf({ subject: 'chest', contents: [{ name: 'gem' }] }));
    const [lid, lidUp] = (['CLOSED', 'OPEN'] as const).map((condition) =>
      drawPlan(planOf({ subject: 'chest', conditions: [condition] })),
    );
    expect(differing(chest, lidUp!)).toBeLessThan(differing(chest, lid!));
  });
});
