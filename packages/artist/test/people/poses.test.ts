import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { poses } from '../../src/prompt/poses.ts';
import { draw, hashOf } from '../draw.ts';

const bare = { width: 64, height: 64, noBackground: true };

const sizeOf = ({ pixels, width, height }: Picture): { wide: number; tall: number } => {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < width * height; at++)
    if (pixels[at * 4 + 3]) {
      xs.push(at % width);
      ys.push(Math.floor(at / width));
    }
  return { wide: Math.max(...xs) - Math.min(...xs), tall: Math.max(...ys) - Math.min(...ys) };
};

const words = Object.values(poses).map(([first]) => first!);

describe('poses in a still', () => {
  it.each(['knight', 'girl'])('has %s in each of them, and each is another picture', (who) => {
    const hashes = words.map((pose) => hashOf(draw(`${who} ${pose}`, bare)));
    expect(new Set([...hashes, hashOf(draw(who, bare))]).size).toBe(words.length + 1);
  });

  it('lays down who sleeps', () => {
    for (const who of ['knight', 'boy']) {
      const asleep = sizeOf(draw(`${who} sleeping`, bare));
      expect(asleep.wide).toBeGreaterThan(asleep.tall);
    }
  });

  it('moves other creatures as they can', () => {
    for (const who of ['cat', 'dragon', 'frog', 'owl'])
      for (const pose of ['sleeping', 'jumping', 'casting a spell'])
        expect(hashOf(draw(`${who} ${pose}`, bare)), `${who} ${pose}`).not.toBe(hashOf(draw(who, bare)));
  });

  it('lets who draws a bow aim it', () => {
    expect(hashOf(draw('elf archer drawing a bow', bare))).not.toBe(
      hashOf(draw('elf archer with a bow', bare)),
    );
  });

  it('keeps what is asked for in the hand of who sleeps', () => {
    expect(hashOf(draw('knight with a lantern sleeping', bare))).not.toBe(
      hashOf(draw('knight sleeping', bare)),
    );
  });
});
