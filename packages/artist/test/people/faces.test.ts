import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/prompt/read-prompt.ts';
import { draw, hashOf } from '../draw.ts';
import { paintsOf } from './paints-of.ts';

const bare = { width: 32, height: 32, noBackground: true };
const feelings = ['happy', 'sad', 'angry', 'scared', 'surprised', 'sleepy', 'crying'];

describe('faces', () => {
  it.each(['girl', 'cat', 'slime', 'ghost'])('shows what %s feels at 32 px', (who) => {
    const prompts = [who, `${who} in love`, ...feelings.map((feeling) => `${feeling} ${who}`)];
    expect(new Set(prompts.map((prompt) => hashOf(draw(prompt, bare)))).size).toBe(prompts.length);
  });

  it('weeps, sweats and loves', () => {
    expect(paintsOf('scared boy')).toContain('sweat');
    expect(paintsOf('boy in love')).toContain('love');
  });

  it.each([
    ['pirate with a wooden leg', 'peg'],
    ['pirate with a hook hand', 'hook'],
    ['pirate with a hook', 'hook'],
    ['boy with a red tail', 'ownTail'],
    ['boy with wings', 'wings'],
    ['pirate with an eye patch', 'eyepatch.patch'],
    ['girl with horns', 'horns.bone'],
  ])('%s', (prompt, paint) => {
    expect(paintsOf(prompt).some((one) => one === paint || one.startsWith(`${paint.split('.')[0]}.`))).toBe(
      true,
    );
  });

  it.each(['long', 'short', 'curly', 'spiky'])('cuts %s hair', (cut) => {
    const plan = readPrompt(`boy with ${cut} purple hair`);
    expect(plan.reading.ignored).toEqual([]);
    const others = ['long', 'short', 'curly', 'spiky'].filter((one) => one !== cut);
    for (const other of others)
      expect(hashOf(draw(`boy with ${cut} purple hair`))).not.toBe(
        hashOf(draw(`boy with ${other} purple hair`)),
      );
  });
});

describe('the camera', () => {
  it.each(['portrait of a', 'front view of a', 'side view of a', 'back view of a', 'top down'])(
    '%s cat is another picture than a cat',
    (view) => expect(hashOf(draw(`${view} cat`))).not.toBe(hashOf(draw('cat'))),
  );

  it('looks down on houses and tables, too', () => {
    for (const what of ['house', 'table', 'tree'])
      expect(hashOf(draw(`${what} from above`)), what).not.toBe(hashOf(draw(what)));
  });

  it('says what it cannot show', () => {
    const { reading, camera } = readPrompt('sword from above');
    expect(camera).toBeUndefined();
    expect(reading.parts.some(({ role }) => role === 'VIEW')).toBe(false);
    expect(reading.ignored).toContain('above');
  });

  it('turns as the direction says, whatever the words say', () => {
    expect(hashOf(draw('knight from behind', { direction: 'EAST' }))).toBe(
      hashOf(draw('knight', { direction: 'EAST' })),
    );
  });
});
