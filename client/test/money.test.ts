import { describe, expect, it } from 'vitest';
import { amountText, dollars, microsOf, price } from '../src/ui/money.ts';

describe('money', () => {
  it.each([
    [0, '$0.00'],
    [12, '< $0.0001'],
    [7_930, '$0.0079'],
    [120_000, '$0.12'],
    [125_000, '$0.125'],
    [999_999, '$1.00'],
    [10_500_000, '$10.50'],
    [1_234_567_890, '$1,234.57'],
  ])('shows %i millionths as %s', (micros, text) => {
    expect(dollars(micros)).toBe(text);
  });

  it('calls what costs nothing free', () => {
    expect(price(0)).toBe('free');
    expect(price(8_400)).toBe('$0.0084');
  });

  it.each([
    ['5', 5_000_000],
    [' $2.50 ', 2_500_000],
    ['0,125', 125_000],
    ['0', 0],
  ])('reads "%s"', (text, micros) => {
    expect(microsOf(text)).toBe(micros);
  });

  it.each(['', 'ten', '-1', '1.2.3', '1e9', '$'])('does not read "%s"', (text) => {
    expect(microsOf(text)).toBeNaN();
  });

  it.each([5_000_000, 2_500_000, 125_000, 1_234_567])('writes %i as what reads the same', (micros) => {
    expect(microsOf(amountText(micros))).toBe(micros);
  });
});
