import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/editor/pixels/box.ts';
import { createHistory } from '../../src/editor/pixels/document/history.ts';
import { createPainting, type Painting } from '../../src/editor/pixels/document/painting.ts';
import { area, sameColor } from '../../src/editor/pixels/fill.ts';
import { colorsIn, replaceColor } from '../../src/editor/pixels/palette.ts';
import { createPicture } from '../../src/editor/pixels/picture.ts';
import {
  clearSelected,
  copied,
  drop,
  flip,
  nudge,
  paste,
  putBack,
  select,
  selectNone,
  turn,
} from '../../src/editor/pixels/select/moving.ts';
import { flattened } from '../../src/editor/pixels/select/piece.ts';
import type { Ink } from '../../src/editor/pixels/tools/ink.ts';
import { invertMask, maskPicture } from '../../src/editor/pixels/tools/mask.ts';
import { startStroke } from '../../src/editor/pixels/tools/stroke.ts';
import { type ToolName, toolNames } from '../../src/editor/pixels/tools/tools.ts';
import { anyPicture, anyPoint, blue, drawn, ink, mist, red, rowsOf } from './pictures.ts';

const stroke = (
  painting: Painting,
  tool: Exclude<ToolName, 'PICK'>,
  path: Point[],
  how: Partial<Ink> = {},
) => {
  const { width, height } = painting.picture;
  const [first = { x: 0, y: 0 }, ...others] = path;
  const at = { x: ((first.x % width) + width) % width, y: ((first.y % height) + height) % height };
  const running = startStroke({ painting, tool, ink: ink(how), at });
  for (const point of others) running.to(point, false);
};

const shown = (painting: Painting) => rowsOf(flattened(painting.picture, painting.marks().floating));

const anyInk = fc.record({
  color: fc.constantFrom(red, blue, mist),
  brush: fc.integer({ min: 1, max: 4 }),
  isPerfect: fc.boolean(),
  isFilled: fc.boolean(),
  isContiguous: fc.boolean(),
  mirror: fc.constantFrom('NONE', 'HORIZONTAL', 'VERTICAL', 'BOTH' as const),
});

const drawingTools = toolNames.filter((tool) => tool !== 'PICK');

const anyStroke = fc
  .record({
    tool: fc.constantFrom(...drawingTools),
    path: fc.array(anyPoint, { minLength: 1, maxLength: 5 }),
    how: anyInk,
    isBailedOut: fc.boolean(),
  })
  .map(({ tool, path, how, isBailedOut }) => (painting: Painting) => {
    stroke(painting, tool, path, how);
    if (isBailedOut) painting.cancel();
    else painting.finish();
  });

const anyVerb = fc.constantFrom<(painting: Painting) => void>(
  (painting) => nudge(painting, 1, 0),
  (painting) => nudge(painting, -2, 3),
  drop,
  putBack,
  (painting) => flip(painting, 'HORIZONTAL'),
  (painting) => flip(painting, 'VERTICAL'),
  turn,
  clearSelected,
  (painting) => paste(painting, copied(painting)),
  (painting) => select(painting),
  selectNone,
  (painting) => replaceColor(painting, red, blue),
  invertMask,
);

const anyOperations = fc.array(fc.oneof(anyStroke, anyVerb), { maxLength: 25 });

describe('a painting', () => {
  it('is again as it was once every step is undone, and as it became once all are redone', () => {
    fc.assert(
      fc.property(anyPicture, anyOperations, (picture, operations) => {
        const painting = createPainting(picture);
        for (const operation of operations) operation(painting);
        const end = { pixels: painting.picture.words.slice(), marks: painting.marks() };
        let steps = 0;
        while (painting.canUndo()) {
          painting.undo();
          steps++;
        }
        expect(painting.picture.words).toEqual(picture.words);
        expect(painting.marks()).toEqual({});
        expect(painting.isDirty()).toBe(false);
        while (steps-- > 0) painting.redo();
        expect(painting.picture.words).toEqual(end.pixels);
        expect(painting.marks()).toEqual(end.marks);
      }),
    );
  });

  it('forgets a step that was bailed out of, and what was undone before a new one', () => {
    const painting = createPainting(drawn('...', '...'));
    stroke(painting, 'LINE', [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
    ]);
    painting.cancel();
    expect(painting.canUndo()).toBe(false);
    stroke(painting, 'LINE', [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
    ]);
    painting.finish();
    painting.undo();
    stroke(painting, 'PENCIL', [{ x: 1, y: 1 }]);
    painting.finish();
    expect(painting.canRedo()).toBe(false);
    expect(rowsOf(painting.picture)).toEqual(['...', '.r.']);
  });

  it('knows whether it is as it was saved', () => {
    const painting = createPainting(drawn('...'));
    stroke(painting, 'PENCIL', [{ x: 1, y: 0 }]);
    painting.finish();
    painting.setSaved(painting.content());
    expect(painting.isDirty()).toBe(false);
    painting.undo();
    expect(painting.isDirty()).toBe(true);
    painting.redo();
    select(painting);
    expect(painting.isDirty()).toBe(false);
  });

  it('remembers at least 200 steps, and not without end', () => {
    const steps = (count: number, bytes: number) => Array.from({ length: count }, () => ({ bytes }));
    const history = createHistory<{ bytes: number }>({ minSteps: 200, maxBytes: 1_000_000 });
    for (const step of steps(210, 100_000)) history.push(step);
    expect(history.size().steps).toBe(200);
    for (const step of steps(6000, 10)) history.push(step);
    expect(history.size().bytes).toBeLessThanOrEqual(1_000_000);
    expect(history.size().steps).toBeGreaterThan(3000);
    const { bytes } = history.size();
    for (let step = 0; step < 50; step++) history.back();
    history.push({ bytes: 10 });
    expect(history.size().bytes).toBe(bytes - 49 * 210);
  });

  it('takes at most the pixels themselves for a step that cannot be packed', () => {
    const painting = createPainting(createPicture(64, 64));
    painting.edit(({ words }) => {
      for (let at = 0; at < words.length; at++) words[at] = at * 2654435761;
    });
    expect(painting.historySize().bytes).toBeLessThanOrEqual(64 * 64 * 4 + 200);
  });

  it('keeps one color over everything in a few bytes', () => {
    const painting = createPainting(createPicture(512, 512));
    stroke(painting, 'FILL', [{ x: 3, y: 3 }]);
    painting.finish();
    expect(painting.historySize().bytes).toBeLessThan(300);
  });
});

describe('filling', () => {
  it('takes the same area from wherever in it one begins', () => {
    fc.assert(
      fc.property(anyPicture, fc.nat(), fc.nat(), (picture, first, second) => {
        const found = area(picture, first % picture.words.length);
        const again = area(picture, found[second % found.length]!);
        expect([...again].sort()).toEqual([...found].sort());
        expect(new Set(found).size).toBe(found.length);
        for (const index of found) expect(sameColor(picture, index)).toContain(index);
      }),
    );
  });

  it('does not pass through corners, or takes all of the color', () => {
    const rows = ['.r.', 'r.r', '.r.'];
    const painting = createPainting(drawn(...rows));
    stroke(painting, 'FILL', [{ x: 1, y: 1 }], { color: blue });
    painting.finish();
    expect(rowsOf(painting.picture)).toEqual(['.r.', 'rbr', '.r.']);
    stroke(painting, 'FILL', [{ x: 0, y: 1 }], { color: mist, isContiguous: false });
    painting.finish();
    expect(rowsOf(painting.picture)).toEqual(['.m.', 'mbm', '.m.']);
  });

  it('stays within what is selected', () => {
    const painting = createPainting(drawn('....', '....'));
    select(painting, { left: 1, top: 0, width: 2, height: 1 });
    stroke(painting, 'FILL', [{ x: 1, y: 0 }]);
    painting.finish();
    expect(rowsOf(painting.picture)).toEqual(['.rr.', '....']);
  });
});

describe('drawing in a mirror', () => {
  it('leaves a picture that is its own mirror image', () => {
    const anyShape = fc.constantFrom('PENCIL', 'LINE', 'RECTANGLE', 'ELLIPSE', 'FILL' as const);
    fc.assert(
      fc.property(anyShape, fc.array(anyPoint, { minLength: 1, maxLength: 4 }), anyInk, (tool, path, how) => {
        const painting = createPainting(createPicture(11, 8));
        stroke(painting, tool, path, { ...how, mirror: 'BOTH' });
        painting.finish();
        const rows = rowsOf(painting.picture);
        expect(rows.map((row) => [...row].reverse().join(''))).toEqual(rows);
        expect(rows.toReversed()).toEqual(rows);
      }),
    );
  });
});

describe('moving', () => {
  it('keeps every pixel while it floats, wherever it goes, and brings all back', () => {
    fc.assert(
      fc.property(anyPicture, fc.array(anyPoint, { maxLength: 6 }), (picture, ways) => {
        const painting = createPainting(picture);
        select(painting);
        for (const { x, y } of ways) nudge(painting, x, y);
        const across = ways.reduce((sum, { x }) => sum + x, 0);
        const down = ways.reduce((sum, { y }) => sum + y, 0);
        nudge(painting, -across, -down);
        drop(painting);
        expect(painting.picture.words).toEqual(picture.words);
      }),
    );
  });

  it('turns four times and flips twice without a trace', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const painting = createPainting(picture);
        flip(painting, 'HORIZONTAL');
        flip(painting, 'HORIZONTAL');
        flip(painting, 'VERTICAL');
        flip(painting, 'VERTICAL');
        expect(painting.picture.words).toEqual(picture.words);
        nudge(painting, 0, 0);
        for (let quarter = 0; quarter < 4; quarter++) turn(painting);
        putBack(painting);
        expect(painting.picture.words).toEqual(picture.words);
      }),
    );
  });

  it('covers what lies below only where it can be seen', () => {
    const painting = createPainting(drawn('rr..', '.r..', 'bbbb'));
    select(painting, { left: 0, top: 0, width: 2, height: 2 });
    nudge(painting, 1, 1);
    expect(shown(painting)).toEqual(['....', '.rr.', 'bbrb']);
    painting.undo();
    expect(shown(painting)).toEqual(['rr..', '.r..', 'bbbb']);
  });

  it('is one step, however many nudges', () => {
    const painting = createPainting(drawn('r...', '....'));
    select(painting, { left: 0, top: 0, width: 1, height: 1 });
    nudge(painting, 1, 0);
    nudge(painting, 1, 0);
    nudge(painting, 0, 1);
    expect(shown(painting)).toEqual(['....', '..r.']);
    painting.undo();
    expect(shown(painting)).toEqual(['r...', '....']);
    painting.redo();
    expect(shown(painting)).toEqual(['....', '..r.']);
  });

  it('pastes above the picture, also what is larger', () => {
    const painting = createPainting(drawn('b.', '..'));
    paste(painting, { width: 4, height: 4, words: new Uint32Array(16).fill(red) });
    expect(shown(painting)).toEqual(['rr', 'rr']);
    putBack(painting);
    expect(shown(painting)).toEqual(['b.', '..']);
  });
});

describe('colors', () => {
  it('are told most used first, without what cannot be seen', () => {
    expect(colorsIn(drawn('rrb', '.m.', 'rb.'))).toEqual([red, blue, mist]);
  });

  it('are replaced everywhere at once', () => {
    const painting = createPainting(drawn('rrb', '.r.'));
    replaceColor(painting, red, mist);
    expect(rowsOf(painting.picture)).toEqual(['mmb', '.m.']);
    painting.undo();
    expect(rowsOf(painting.picture)).toEqual(['rrb', '.r.']);
  });
});

describe('a mask', () => {
  it('is white where it is marked and black elsewhere, filled by what the picture shows', () => {
    const guide = drawn('rr.', 'r.b');
    const painting = createPainting(createPicture(3, 2));
    startStroke({ painting, tool: 'FILL', ink: ink({ color: -1 >>> 0 }), guide, at: { x: 0, y: 0 } });
    painting.finish();
    const sent = () => [...maskPicture(painting.picture).pixels].filter((_, at) => at % 4 === 0);
    expect(sent()).toEqual([255, 255, 0, 255, 0, 0]);
    invertMask(painting);
    expect(sent()).toEqual([0, 0, 255, 0, 255, 255]);
  });
});
