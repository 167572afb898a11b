import { describe, expect, it } from 'vitest';
import { emptyForm, inputOf, parseForm, problemsOf } from '../src/features/drawing/draw-form.ts';

const boat = { ...emptyForm, prompt: 'a small boat' };

describe('the form for drawing', () => {
  it('has no problems with a description alone', () => {
    expect(problemsOf(boat)).toEqual({});
  });

  it('wants a description', () => {
    expect(problemsOf({ ...emptyForm, prompt: '  \n ' }).prompt).toMatch(/what is to be drawn/);
  });

  it('says how much of a description is too much', () => {
    expect(problemsOf({ ...boat, prompt: 'x'.repeat(2000) })).toEqual({});
    expect(problemsOf({ ...boat, prompt: 'x'.repeat(2007) }).prompt).toMatch(/Take out 7 letters/);
  });

  it.each(['15', '401', '', '64.5', '-64', 'wide'])('refuses a width of "%s"', (width) => {
    expect(problemsOf({ ...boat, width }).width).toMatch(/16 to 400/);
  });

  it.each(['16', '400'])('takes a height of %s', (height) => {
    expect(problemsOf({ ...boat, height })).toEqual({});
  });

  it.each(['1.5', '-1', '2147483648', 'abc'])('refuses a seed of "%s"', (seed) => {
    expect(problemsOf({ ...boat, seed }).seed).toBeDefined();
  });

  it('leaves open what is not chosen, and sends zero as a seed', () => {
    const input = inputOf({ ...boat, seed: '0', shading: 'FLAT' }, 'LOCAL');
    expect(input).toEqual({
      prompt: 'a small boat',
      width: 64,
      height: 64,
      noBackground: true,
      seed: 0,
      shading: 'FLAT',
      provider: 'LOCAL',
      count: 1,
    });
  });

  it('takes what fits from a stored form of another version', () => {
    expect(parseForm({ prompt: 'a cat', width: 32, unheard: 'of', noBackground: false })).toEqual({
      ...emptyForm,
      prompt: 'a cat',
      noBackground: false,
    });
    expect(parseForm('nonsense')).toEqual(emptyForm);
  });
});
