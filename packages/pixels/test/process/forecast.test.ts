import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastPixels } from '../../src/process/forecast.ts';
import { processPictures } from '../../src/process/process-pictures.ts';
import { StepError } from '../../src/process/step.ts';
import { definitionOf, type Step } from '../../src/process/steps.ts';
import { randomSprite } from './pictures.ts';

const larger: Step = { kind: 'scale', options: { method: 'SMOOTH', factor: 1.3 } };
const sprite = { width: 400, height: 400 };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ x: fc.integer({ min: 0, max: 7 }), width: fc.integer({ min: 1, max: 60 }) })
    .map(({ x, width }): Step => ({ kind: 'crop', options: { x, y: 0, width, height: 40 } })),
  fc
    .double({ min: -400, max: 400, noNaN: true })
    .map((degrees): Step => ({ kind: 'rotate', options: { degrees } })),
  fc
    .constantFrom('NEAREST' as const, 'SMOOTH' as const, 'SCALE2X' as const, 'SCALE3X' as const)
    .map((method): Step => ({ kind: 'scale', options: { method, factor: 1.7 } })),
);

describe('how large steps make a picture', () => {
  it('is told by each step exactly as it then comes out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), steps, (seed, step) => {
        const picture = randomSprite(seed);
        const told = definitionOf(step.kind).sizeOf?.(picture, step.options);
        const { width, height } = processPictures([picture], [step])[0]!;
        expect(told).toEqual({ width, height });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused ahead, with the step that would be the one too many', () => {
    const refusal = (() => {
      try {
        return forecastPixels([sprite], Array(20).fill(larger));
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(StepError);
    // 400 × 1.3^8 is 3,263; × 1.3^9 is 4,242.
    expect(refusal).toMatchObject({ step: 8, message: expect.stringContaining('4096 px a side') });
    const crop: Step = { kind: 'crop', options: { x: 0, y: 0, width: 16_384, height: 16_384 } };
    expect(() => forecastPixels([sprite], [crop])).toThrow('16.8 million');
    const frames = Array(100).fill(sprite);
    expect(() => forecastPixels(frames, [{ kind: 'scale', options: { method: 'SCALE3X' } }])).toThrow(
      'all frames',
    );
  });

  it('behind a step that only the pixels can tell is refused once that is done', () => {
    const double: Step = { kind: 'scale', options: { method: 'NEAREST', factor: 64 } };
    const work: Step[] = [{ kind: 'trim', options: { padding: 0 } }, double, double];
    expect(forecastPixels([sprite], work)).toBeGreaterThan(0);
    expect(() => processPictures([randomSprite(3)], work)).toThrow('a side');
  });
});
