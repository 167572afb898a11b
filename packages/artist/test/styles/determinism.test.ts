import { createHash } from 'node:crypto';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { styleOf, styles } from '../../src/styles/styles.ts';
import { tallMushroom } from './sprites.ts';

const freshHash = (key: string, seed: number): string => {
  const { pixels } = styleOf(key)!.apply(tallMushroom, seededRandom(seed, key), () => {});
  return createHash('sha256').update(pixels).digest('hex');
};

const known = new Map<string, string>();

/** Each picture is drawn once, but where a second time is the point. */
const hashOf = (key: string, seed: number): string => {
  const name = `${key} ${seed}`;
  if (!known.has(name)) known.set(name, freshHash(key, seed));
  return known.get(name)!;
};

describe('the same picture and seed', () => {
  it.each(styles)('give the same bytes in $key', ({ key }) => {
    expect(freshHash(key, 5)).toBe(hashOf(key, 5));
  });

  // When one of these changes on purpose, `stylesVersion` must change too.
  it.each(['retro-pixel', 'comic', 'painterly'])('give the bytes they have always given in %s', (key) => {
    expect(hashOf(key, 5)).toMatchSnapshot();
  });
});

describe('another seed', () => {
  it.each(['cyberpunk', 'fantasy', 'painterly', 'dark-fantasy'])('gives another picture in %s', (key) => {
    expect(hashOf(key, 5)).not.toBe(hashOf(key, 6));
  });
});
