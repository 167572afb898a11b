import { describe, expect, it } from 'vitest';
import { cannot } from '../src/actions/cannot.ts';
import { readAction } from '../src/actions/read-action.ts';
import type { Story } from '../src/actions/story.ts';
import { hashOf, inspect } from './draw.ts';
import { move } from './move.ts';

const size = { width: 40, height: 40 };
const drawn = (prompt: string): Story => ({
  drawing: { prompt, ...size, seed: 7, noBackground: true },
  steps: [],
});

/** What is asked for, of whom, and whether it is done. */
const wishes: readonly (readonly [words: string, done: readonly string[], refused: readonly string[]])[] = [
  ['walk', ['knight', 'wolf', 'slime', 'snake'], []],
  ['running fast', ['knight', 'horse', 'dragon'], []],
  ['jump', ['knight', 'frog', 'slime'], []],
  ['swing the sword', ['knight'], []],
  ['bite', ['wolf', 'dragon'], []],
  ['get hurt', ['knight', 'slime'], []],
  ['die', ['knight', 'ghost'], []],
  ['cast a spell', ['wizard'], []],
  ['wave', ['knight', 'flag', 'cat'], []],
  ['cheering', ['knight'], []],
  ['sit down', ['knight', 'wolf', 'dragon', 'slime'], ['chest', 'tree', 'boat', 'fish', 'snake']],
  ['take a seat', ['villager'], ['windmill']],
  ['sleep', ['knight', 'cat', 'dragon', 'fish'], ['chest', 'campfire', 'tree']],
  ['lie down', ['villager', 'wolf'], ['sword']],
  ['eat', ['knight', 'horse', 'bird'], ['chest', 'house', 'flower']],
  ['drinks', ['villager', 'cow'], ['potion']],
  ['dance', ['knight', 'bear', 'skeleton', 'slime'], []],
  ['bow', ['knight', 'dog'], ['tower', 'fish']],
  ['kneel', ['knight'], ['tree']],
  ['block', ['knight', 'viking'], ['wolf', 'slime', 'chest']],
  ['defend', ['dwarf'], ['boat']],
  ['talk', ['wizard', 'king', 'wolf'], ['sword', 'chest']],
  ['roar', ['dragon', 'lion'], ['rock']],
  ['open', ['chest', 'house'], ['knight', 'wolf', 'tree', 'sword']],
  ['opens its lid', ['chest'], ['slime']],
  ['spin', ['windmill', 'coin', 'knight'], []],
  ['turning', ['windmill'], []],
  ['burn', ['campfire', 'torch'], []],
  ['flicker', ['candle', 'campfire'], []],
  ['swim', ['fish', 'shark', 'octopus'], []],
  ['fly', ['bat', 'dragon', 'bird'], []],
  ['sway', ['tree', 'flower'], []],
  ['blink', ['cat', 'slime'], []],
  ['bounce', ['slime'], []],
  ['juggle', [], ['knight', 'wolf', 'chest']],
  ['read a book', [], ['wizard', 'chest']],
  ['bloom', [], ['flower', 'knight']],
  ['explode', [], ['bomb', 'slime']],
  ['teleport', [], ['wizard', 'ghost']],
  ['transform', [], ['wolf', 'slime']],
  ['climb', [], ['knight']],
  ['melt', [], ['snowman']],
];

describe('a movement that is asked for in words', () => {
  it.each(wishes)('%s: done, or refused', (words, done, refused) => {
    for (const prompt of done) {
      expect(cannot(words, drawn(prompt)), `${prompt} ${words}`).toBeNull();
      const wish = { ...size, frames: 6 };
      const frames = move(prompt, readAction(words)!, wish).frames.map(hashOf);
      expect(new Set(frames).size, `${prompt} ${words}`).toBeGreaterThan(1);
      if (readAction(words) === 'idle') continue;
      const idle = move(prompt, 'idle', wish).frames.map(hashOf);
      // Sails and flags do what they do, whether asked or not.
      if (['windmill', 'flag', 'campfire', 'torch', 'candle'].includes(prompt)) continue;
      expect(frames, `${prompt} ${words} is idle by another name`).not.toEqual(idle);
    }
    for (const prompt of refused) {
      const message = cannot(words, drawn(prompt));
      expect(message, `${prompt} ${words}`).toMatch(
        /^(The local artist cannot make .+|".+" names no movement)/,
      );
      expect(message, `${prompt} ${words}`).toMatch(/It can: idle, walk, .+\.$/);
    }
  });

  it('is named in the refusal with who cannot do it and what that one can', () => {
    expect(cannot('sit', drawn('an old tree'))).toMatch(
      /^The local artist cannot make tree sit\. It can: idle, /,
    );
    expect(cannot('sit', drawn('an old tree'))).not.toContain('sleep');
    expect(cannot('open', undefined)).toContain('a picture that the local artist did not draw open.');
    expect(cannot('attack', drawn('rolling hills'))).toContain('It can: idle, walk, run,');
    expect(cannot('walk', drawn('rolling hills'))).toBeNull();
  });

  it('opens a chest so that one sees into it, and turns sails whole times', () => {
    const { frames } = move('chest', 'open', { frames: 6 });
    const colors = frames.map((frame) => inspect(frame).colors.size);
    expect(colors.at(-1)).toBeGreaterThan(colors[0]!);
    const sails = move('windmill', 'spin', { frames: 9 }).frames;
    expect(new Set(sails.map(hashOf)).size).toBe(9);
  });
});
