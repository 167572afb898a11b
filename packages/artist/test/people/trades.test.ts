import { describe, expect, it } from 'vitest';
import { trades } from '../../src/prompt/trades.ts';
import { tradeNamed } from '../../src/subjects/people/trades.ts';
import { subjectNamed } from '../../src/subjects/registry.ts';
import { wearableNamed } from '../../src/wearables/registry.ts';
import { draw, hashOf } from '../draw.ts';

const names = Object.keys(trades);
const small = { width: 32, height: 32, noBackground: true };

describe('trades', () => {
  it.each(names)('%s has an outfit of things that there are', (name) => {
    const look = tradeNamed(name)?.look;
    expect(look).toBeDefined();
    for (const one of look?.worn ?? [])
      expect(wearableNamed(typeof one === 'string' ? one : one.name), JSON.stringify(one)).toBeDefined();
    for (const one of look?.held ?? []) expect(subjectNamed(one), one).toBeDefined();
  });

  it('dresses a villager otherwise for each', () => {
    const hashes = names.map((name) => hashOf(draw(name, small)));
    expect(new Set([...hashes, hashOf(draw('villager', small))]).size).toBe(names.length + 1);
  });

  it.each([
    'zombie nurse',
    'robot firefighter',
    'cat chef',
    'frog detective',
    'slime cowboy',
    'skeleton bride',
  ])('shows both halves of %s', (prompt) => {
    const [body = '', ...trade] = prompt.split(' ');
    const both = hashOf(draw(prompt));
    expect(both).not.toBe(hashOf(draw(body)));
    expect(both).not.toBe(hashOf(draw(trade.join(' '))));
  });

  it('does not dress who only goes along', () => {
    const horse = hashOf(draw('nurse riding a horse'));
    expect(horse).not.toBe(hashOf(draw('nurse')));
    expect(hashOf(draw('firefighter and a dog'))).not.toBe(hashOf(draw('firefighter and a cat')));
  });
});
