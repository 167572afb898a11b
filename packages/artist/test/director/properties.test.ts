import { applyEdits, readScene } from '@papeterie/stage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directScene } from '../../src/director/direct-scene.ts';
import { verbs } from '../../src/director/moves/verbs.ts';
import { NothingUnderstoodError } from '../../src/director/nothing-understood.ts';
import { harbor } from './scenes.ts';

const word = fc.oneof(
  fc.constantFrom(...verbs.flatMap(({ words }) => words)),
  fc.constantFrom(
    ...harbor.layers.map(({ name }) => name),
    'stars',
    'everything',
    'the rest',
    'it',
    'clouds',
  ),
  fc.constantFrom(
    ...'and , ; . then while the a to from left right up down across edge middle in out at on around by very slowly fast until end not stop except forever clockwise'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    '0 s',
    '3 seconds',
    '99999999 px',
    '1e9 Hz',
    '0 Hz',
    '720 degrees',
    'by 0 percent',
    'twice a second',
    '0.001 s',
    '500000 px a second',
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 24 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('directing by words', () => {
  it('gives edits that are possible, or says kindly why not, whatever the words', () => {
    let directed = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(0.1, 10, 600), (words, durationSeconds) => {
        const scene = { ...harbor, durationSeconds };
        let result: ReturnType<typeof directScene>;
        try {
          result = directScene(words, scene);
        } catch (error) {
          expect(error).toBeInstanceOf(NothingUnderstoodError);
          return;
        }
        directed++;
        const applied = applyEdits(scene, result.edits);
        expect(readScene(JSON.parse(JSON.stringify(applied.scene)))).toEqual(applied.scene);
        expect(applyEdits(applied.scene, applied.inverse).scene).toEqual(scene);
        expect(directScene(words, scene)).toEqual(result);
      }),
      { numRuns: 3_000 },
    );
    expect(directed).toBeGreaterThan(500);
  });

  it('takes texts as long as they may be', () => {
    for (const words of [
      'the boat bobs and '.repeat(110),
      '@'.repeat(2000),
      '9'.repeat(2000),
      'and '.repeat(500),
    ]) {
      try {
        applyEdits(harbor, directScene(words, harbor).edits);
      } catch (error) {
        expect(error).toBeInstanceOf(NothingUnderstoodError);
      }
    }
  });
});
