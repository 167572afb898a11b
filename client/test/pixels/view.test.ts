import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/editor/pixels/view/keys.ts';
import { fitView, panBy, pixelAt, showPixel, zoomBy } from '../../src/editor/pixels/view/view.ts';

const anySize = (max: number) =>
  fc.record({ width: fc.integer({ min: 1, max }), height: fc.integer({ min: 1, max }) });
const desk = { width: 800, height: 600 };

describe('a view', () => {
  it('shows the whole picture at first, at a whole zoom where one fits', () => {
    fc.assert(
      fc.property(anySize(512), (picture) => {
        const { zoom, x, y } = fitView(picture, desk);
        expect(zoom >= 1 ? zoom % 1 : 0).toBe(0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + picture.width * zoom).toBeLessThanOrEqual(desk.width);
        expect(y + picture.height * zoom).toBeLessThanOrEqual(desk.height);
      }),
    );
  });

  it('keeps the pixel under the pointer while it zooms, and ends at both ends', () => {
    const picture = { width: 64, height: 64 };
    const at = { x: 400, y: 300 };
    let view = fitView(picture, desk);
    const pixel = pixelAt(view, at);
    for (let step = 0; step < 30; step++) {
      view = zoomBy(view, 1, at, picture, desk);
      expect(Math.abs(pixelAt(view, at).x - pixel.x)).toBeLessThanOrEqual(1);
    }
    expect(view.zoom).toBe(64);
    for (let step = 0; step < 30; step++) view = zoomBy(view, -1, at, picture, desk);
    expect(view.zoom).toBe(0.25);
  });

  it('never loses the picture from sight, wherever it is pushed', () => {
    const push = fc.integer({ min: -9000, max: 9000 });
    fc.assert(
      fc.property(anySize(300), push, push, (picture, across, down) => {
        const { zoom, x, y } = panBy(fitView(picture, desk), across, down, picture, desk);
        expect(x).toBeLessThan(desk.width);
        expect(y).toBeLessThan(desk.height);
        expect(x + picture.width * zoom).toBeGreaterThan(0);
        expect(y + picture.height * zoom).toBeGreaterThan(0);
      }),
    );
  });

  it('follows the keyboard', () => {
    const picture = { width: 64, height: 64 };
    const far = showPixel({ zoom: 64, x: 0, y: 0 }, { x: 63, y: 63 }, picture, desk);
    expect(far.x + 64 * 64).toBeLessThanOrEqual(desk.width);
    expect(far.x + 63 * 64).toBeGreaterThanOrEqual(0);
  });
});

describe('keys', () => {
  const press = (key: string, changes = {}) =>
    commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...changes });

  it('are those of Aseprite', () => {
    expect(press('b')).toEqual({ kind: 'TOOL', tool: 'PENCIL' });
    expect(press('U', { shiftKey: true })).toEqual({ kind: 'TOOL', tool: 'ELLIPSE' });
    expect(press('V', { shiftKey: true })).toEqual({ kind: 'FLIP', axis: 'VERTICAL' });
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'UNDO' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'REDO' });
    expect(press('?', { shiftKey: true })).toEqual({ kind: 'SHEET' });
    expect(press('0')).toEqual({ kind: 'COLOR', place: 9 });
  });

  it('leave the browser what is its own', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    expect(press('f', { ctrlKey: true })).toBeUndefined();
    expect(press('B', { shiftKey: true })).toBeUndefined();
    expect(press('d', { altKey: true })).toBeUndefined();
  });
});
