import { describe, expect, it } from 'vitest';
import { blankPicture, type Picture } from '../../src/picture.ts';
import { type SheetCut, sheetCut } from '../../src/sheets/cut-options.ts';
import { cutSheet } from '../../src/sheets/cut-sheet.ts';
import { SheetError } from '../../src/sheets/sheet-error.ts';

/** A letter is an opaque pixel whose red says which; a dot is nothing. */
const drawn = (...rows: string[]): Picture => {
  const picture = blankPicture(rows[0]!.length, rows.length);
  for (const [y, row] of rows.entries()) {
    for (const [x, letter] of [...row].entries()) {
      if (letter !== '.') picture.pixels.set([letter.charCodeAt(0), 0, 0, 255], (y * picture.width + x) * 4);
    }
  }
  return picture;
};

const rowsOf = ({ width, height, pixels }: Picture): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      return pixels[at + 3] === 0 ? '.' : String.fromCharCode(pixels[at]!);
    }).join(''),
  );

const cut = (sheet: Picture, how: object, more: { skipEmpty?: boolean; asFrames?: boolean } = {}) =>
  cutSheet(sheet, { cut: sheetCut.parse(how) as SheetCut, skipEmpty: true, asFrames: false, ...more }).map(
    (piece) => rowsOf(piece).join('/'),
  );

describe('a sheet cut by a grid', () => {
  it('has cells in reading order, with a margin and spacing', () => {
    const sheet = drawn('........', '.ab.cd.x', '.ef.gh.x', '........', '.ij.kl.x', '.mn.op.x');
    const grid = { width: 2, height: 2, margin: 1, spacing: 1 };
    expect(cut(sheet, { grid })).toEqual(['ab/ef', 'cd/gh', 'ij/mn', 'kl/op']);
  });

  it('leaves out what is empty, unless that is wanted', () => {
    const sheet = drawn('a.b', '...');
    expect(cut(sheet, { grid: { width: 1, height: 1 } })).toEqual(['a', 'b']);
    expect(cut(sheet, { cells: { columns: 3, rows: 2 } }, { skipEmpty: false })).toHaveLength(6);
  });

  it('can be told by its columns and rows', () => {
    expect(cut(drawn('aabbx', 'aabbx', 'ccddx'), { cells: { columns: 2, rows: 3 } })).toEqual([
      'aa',
      'bb',
      'aa',
      'bb',
      'cc',
      'dd',
    ]);
  });

  it('is refused in words when it does not fit', () => {
    const sheet = drawn('ab', 'cd');
    expect(() => cut(sheet, { grid: { width: 3, height: 1 } })).toThrow(/no room for a cell of 3 × 1/);
    expect(() => cut(sheet, { grid: { width: 1, height: 1, margin: 2 } })).toThrow(SheetError);
    expect(() => cut(sheet, { cells: { columns: 3, rows: 1 } })).toThrow(/no 3 columns/);
    expect(() => cut(blankPicture(4, 4), { cells: { columns: 2, rows: 2 } })).toThrow(/nothing/);
    const many = blankPicture(40, 40);
    many.pixels.fill(255);
    expect(() => cut(many, { grid: { width: 1, height: 1 } })).toThrow(/more than 500 pieces/);
  });
});

describe('a sheet cut into islands', () => {
  it('has them row by row, also when they differ in height', () => {
    const sheet = drawn(
      '.......bb.',
      'a......bb.',
      'a..cc..bb.',
      'a..cc..bb.',
      '.......bb.',
      '..........',
      '.ee..f....',
      '.ee..f..g.',
    );
    expect(cut(sheet, { islands: { minPixels: 1 } })).toEqual([
      'a/a/a',
      'cc/cc',
      'bb/bb/bb/bb/bb',
      'ee/ee',
      'f/f',
      'g',
    ]);
  });

  it('does not let one tall thing draw two rows into one', () => {
    const sheet = drawn('a.b.t', 'a.b.t', '....t', 'c.d.t', 'c.d.t');
    expect(cut(sheet, { islands: { minPixels: 1 } })).toEqual(['a/a', 'b/b', 't/t/t/t/t', 'c/c', 'd/d']);
  });

  it('does not take for a piece, nor for a bridge, what is too faint to be seen', () => {
    const hazy = (sheet: Picture): Picture => {
      for (let i = 3; i < sheet.pixels.length; i += 4) {
        if (sheet.pixels[i] === 0) sheet.pixels[i] = (i >> 2) % 4;
      }
      return sheet;
    };
    const sheet = () => hazy(drawn('aa..b', 'aa..b', '.....', 'cc.dd', 'cc.dd'));
    expect(cut(sheet(), { islands: { minPixels: 1 } })).toEqual(['aa/aa', 'b/b', 'cc/cc', 'dd/dd']);
    expect(cut(hazy(drawn('a...', '....')), { cells: { columns: 2, rows: 2 } })).toHaveLength(1);
  });

  it('joins what is nearer than the gap, and drops dust', () => {
    const sheet = drawn('a..a....', '........', '..c....b');
    expect(cut(sheet, { islands: { minPixels: 1 } })).toHaveLength(4);
    // One empty pixel between c and either a, also across a corner; two between the a's.
    expect(cut(sheet, { islands: { minPixels: 1, gap: 2 } })).toEqual(['a..a/..../..c.', 'b']);
    expect(cut(sheet, { islands: { minPixels: 2, gap: 2 } })).toEqual(['a..a/..../..c.']);
    expect(cut(drawn('a..a'), { islands: { minPixels: 1, gap: 2 } })).toEqual(['a', 'a']);
    expect(cut(drawn('a..a'), { islands: { minPixels: 1, gap: 3 } })).toEqual(['a..a']);
    expect(cut(drawn('a.', '.a'), { islands: { minPixels: 2 } })).toEqual(['a./.a']);
  });

  it('keeps what is around it out of an island', () => {
    const sheet = drawn('aaaaa', 'a...a', 'a.b.a', 'a...a', 'aaaaa', '.....');
    expect(cut(sheet, { islands: { minPixels: 1 } })).toEqual(['aaaaa/a...a/a...a/a...a/aaaaa', 'b']);
  });

  it('stands as frames in the middle of one canvas, on the ground', () => {
    const sheet = drawn('..b....', 'a.b.ccc', 'a.b.ccc');
    expect(cut(sheet, { islands: { minPixels: 1 } }, { asFrames: true })).toEqual([
      '.../.a./.a.',
      '.b./.b./.b.',
      '.../ccc/ccc',
    ]);
  });

  it('is refused in words when nothing or everything is there', () => {
    expect(() => cut(drawn('aa', 'aa'), { islands: {} })).toThrow(/background removed first/);
    expect(() => cut(blankPicture(3, 3), { islands: {} })).toThrow(/nothing on the sheet/);
    const dust = blankPicture(80, 80);
    for (let i = 0; i < 6_400; i++) if (i % 2 === 0 && (i / 80) & 1) dust.pixels[i * 4 + 3] = 255;
    expect(() => cut(dust, { islands: { minPixels: 1 } })).toThrow(/more than 500 pieces/);
    expect(() => cut(dust, { islands: {} })).toThrow(/nothing on the sheet/);
  });
});
