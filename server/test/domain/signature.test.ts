import { readPngText, writePngText } from '@papeterie/pixels/formats/png/png-text';
import { describe, expect, it } from 'vitest';
import { readSignature, type Signature, sign, withSteps } from '../../src/domain/sprites/signature.ts';
import { pngOf } from '../support/png-of.ts';

const png = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await pngOf(3, 2, (x) => [x * 50, 0, 0, 255])).arrayBuffer());

const signed: Signature = {
  papeterie: 1,
  provider: 'LOCAL',
  model: 'artist-2',
  recipe: { prompt: 'ein Größenwahn ☂', width: 32, height: 32, seed: 4, noBackground: true },
};

describe('text in a PNG', () => {
  it('comes back, in any script, and is there once', async () => {
    const once = writePngText(await png(), 'Papeterie', 'fünf 雪');
    const twice = writePngText(once, 'Papeterie', 'sechs');
    expect(readPngText(once, 'Papeterie')).toBe('fünf 雪');
    expect(readPngText(twice, 'Papeterie')).toBe('sechs');
    expect(readPngText(twice, 'Other')).toBeNull();
    expect(twice.length).toBeLessThan(once.length);
  });

  it('leaves other files as they are', () => {
    const gif = new TextEncoder().encode('GIF89a and more');
    expect(writePngText(gif, 'Papeterie', 'x')).toBe(gif);
    expect(readPngText(gif, 'Papeterie')).toBeNull();
  });

  it('is not found in files that lie about their length, wherever they are cut', async () => {
    const bytes = writePngText(await png(), 'Papeterie', 'here');
    for (let end = 0; end < 80; end++) {
      const text = readPngText(bytes.subarray(0, end), 'Papeterie');
      expect(text === null || text === 'here').toBe(true);
    }
    const lying = bytes.slice();
    new DataView(lying.buffer).setUint32(8, 0xffffffff);
    expect(readPngText(lying, 'Papeterie')).toBeNull();
  });
});

describe('the signature of a drawing', () => {
  it('says how it was drawn, and what was done since', async () => {
    const bytes = sign(await png(), withSteps(signed, [{ trim: { padding: 0 } }]));
    expect(readSignature(bytes)).toEqual({ ...signed, steps: [{ trim: { padding: 0 } }] });
  });

  it.each([
    ['not JSON', 'hello'],
    ['another version', JSON.stringify({ ...signed, papeterie: 2 })],
    [
      'a prompt that is too long',
      JSON.stringify({ ...signed, recipe: { ...signed.recipe, prompt: 'a'.repeat(2_001) } }),
    ],
    ['a giant size', JSON.stringify({ ...signed, recipe: { ...signed.recipe, width: 1e9 } })],
    ['an unknown provider', JSON.stringify({ ...signed, provider: 'EVIL' })],
    ['far too much', ' '.repeat(70_000)],
  ])('is not believed with %s', async (_what, text) => {
    expect(readSignature(writePngText(await png(), 'Papeterie', text))).toBeNull();
  });

  it('ends where there are more steps than can be done again', () => {
    const many = Array.from({ length: 21 }, () => ({ trim: {} }));
    expect(withSteps(signed, many)).toBeNull();
    expect(withSteps(null, many)).toBeNull();
  });
});
