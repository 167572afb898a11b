import { describe, expect, it } from 'vitest';
// The client knows the palettes only to show them: here it is seen that they are the server's.
import { stepProblems } from '../../src/features/workshop/step-problems.ts';
import { newStep, readSteps, stepsText } from '../../src/features/workshop/steps/read-steps.ts';
import { inputOf } from '../../src/features/workshop/steps/step.ts';
import { stepKindNames } from '../../src/features/workshop/steps/step-kinds.ts';

describe('steps', () => {
  it('come from what the API keeps, and go back as they were', () => {
    const kept = [{ palette: { name: 'pico-8', dithering: 'NONE' } }, { trim: { padding: 2 } }];
    expect(readSteps(kept).map(inputOf)).toEqual(kept);
    expect(stepsText(kept)).toBe('Palette, Trim');
  });

  it('leave out what a newer server or an older studio has kept', () => {
    expect(
      readSteps([{ melt: { heat: 3 } }, { flip: null }, 7, null, { flip: { axis: 'VERTICAL' } }]),
    ).toHaveLength(1);
    expect(readSteps('nonsense')).toEqual([]);
  });

  it('begin with options, each with a key of its own', () => {
    for (const kind of stepKindNames) {
      const [one, other] = [newStep(kind), newStep(kind)];
      expect(Object.keys(one.options).length).toBeGreaterThan(0);
      expect(one.key).not.toBe(other.key);
    }
  });
});

describe('what a refusal says of steps', () => {
  const refusal = (...fields: { path: string[]; message: string }[]) =>
    stepProblems({
      __typename: 'ValidationError',
      code: 'VALIDATION_FAILED',
      message: '',
      fields,
    });

  it('is shown at the step that it names, once', () => {
    const found = refusal(
      { path: ['steps', '1', 'palette', 'maxColors'], message: 'is above 256' },
      { path: ['steps', '1', 'palette', 'name'], message: 'is not known' },
      { path: ['steps', '3', 'crop'], message: 'leaves nothing of it' },
    );
    expect([...found]).toEqual([
      [1, 'Max colors is above 256.'],
      [3, 'It leaves nothing of it.'],
    ]);
  });

  it('is said of all where it names none', () => {
    expect(refusal({ path: ['steps'], message: 'take longer than 30 s' }).size).toBe(0);
    expect(refusal({ path: ['id'], message: 'is wrong' }).size).toBe(0);
  });
});
