import { describe, expect, it } from 'vitest';
import { arrivalText } from '../../src/features/importing/arrival-text.ts';
import { problemOfFile } from '../../src/features/importing/import-file.ts';
import { cutLines, sheetForm, sheetInput } from '../../src/features/importing/sheet-form.ts';

describe('bringing in what moves', () => {
  it('takes files of Aseprite, which have no type', () => {
    expect(problemOfFile({ name: 'Hero.ASEPRITE', type: '', size: 10 })).toBeUndefined();
    expect(problemOfFile({ name: 'hero.ase', type: '', size: 10 })).toBeUndefined();
    expect(problemOfFile({ name: 'hero.aseprite.exe', type: '', size: 10 })).toContain('is not a PNG');
  });

  it('says what came in', () => {
    const walk = { action: 'walk', frames: [1, 2] };
    expect(arrivalText(1, [])).toBe('1 picture brought in');
    expect(arrivalText(1, [walk])).toBe('1 picture brought in, with 1 animation: walk (2 frames)');
    expect(
      arrivalText(
        3,
        Array.from({ length: 9 }, () => walk),
      ),
    ).toBe('3 pictures brought in, with 9 animations');
  });
});

describe('cutting a sheet', () => {
  const sheet = { width: 70, height: 40 };
  it('shows where, and leaves out what is no whole cell', () => {
    const form = { ...sheetForm, width: 32, height: 16, margin: 2, spacing: 2 };
    expect(cutLines(form, sheet).map(({ x, y }) => [x, y])).toEqual([
      [2, 2],
      [36, 2],
      [2, 20],
      [36, 20],
    ]);
    expect(cutLines({ ...form, kind: 'cells', columns: 7, rows: 4 }, sheet)).toHaveLength(28);
    expect(cutLines({ ...form, kind: 'cells', columns: 71, rows: 1 }, sheet)).toEqual([]);
    expect(cutLines({ ...form, kind: 'islands' }, sheet)).toEqual([]);
    expect(
      cutLines({ ...form, width: 1, height: 1, margin: 0, spacing: 0 }, { width: 4096, height: 4096 }),
    ).toHaveLength(500);
  });

  it('sends only the cut that is chosen, and the action only of what moves', () => {
    const file = new File([], 'sheet.png');
    expect(sheetInput({ ...sheetForm, kind: 'islands' }, file, 'sheet')).toEqual({
      file,
      name: 'sheet',
      as: 'SPRITES',
      cut: { islands: { minPixels: 4, gap: 1 } },
      removeBackground: false,
    });
    expect(sheetInput({ ...sheetForm, as: 'ANIMATION', action: ' ' }, file, 'sheet')).toMatchObject({
      action: 'play',
      frameDurationMs: 125,
    });
  });
});
