import { describe, expect, it } from 'vitest';
import { readPicture } from '../../scripts/vocabulary/read-picture.ts';

const square = 'M0 0h64v64H0z';

describe('an SVG body as flat layers', () => {
  it('has its shapes in picture units, moved as they say', () => {
    const { layers } = readPicture(
      `<g transform="translate(64 0)"><path fill="#f00" d="${square}" transform="scale(.5)"/></g>`,
      128,
    );
    expect(layers).toMatchObject([{ color: 0xff0000, opacity: 1, lineWidth: 0, clip: -1 }]);
    expect(layers[0]!.outlines).toEqual([{ points: [512, 0, 768, 0, 768, 256, 512, 256], closed: true }]);
  });

  it('is drawn as a whole where it is used, seen through what clips it', () => {
    const { layers, clips } = readPicture(
      `<defs><path id="a" d="${square}"/></defs><clipPath id="b"><use href="#a"/></clipPath><g clip-path="url(#b)" opacity=".5"><use href="#a" fill="#0f0"/><circle cx="64" cy="64" r="32" fill="none" stroke="#00f" stroke-width="4"/></g>`,
      128,
    );
    expect(clips).toHaveLength(1);
    expect(layers).toMatchObject([
      { color: 0x00ff00, opacity: 0.5, clip: 0 },
      { color: 0x0000ff, lineWidth: 32, clip: 0 },
    ]);
  });

  it('takes gradients along, turned to run from 0 to 1 over the picture', () => {
    const { layers } = readPicture(
      `<linearGradient id="g" x1="0" x2="128" y1="0" y2="0" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient><path fill="url(#g)" d="${square}"/>`,
      128,
    );
    const { matrix, stops, round } = layers[0]!.gradient!;
    expect(round).toBe(false);
    expect(matrix[0]! * 1024).toBeCloseTo(1);
    expect(stops).toEqual([
      { at: 0, color: 0, opacity: 1 },
      { at: 1, color: 0xffffff, opacity: 0 },
    ]);
  });

  it('leaves out what nobody can see', () => {
    expect(readPicture('<path d="M0 0h.5v.5z"/><path fill="none" d="M0 0h64v64z"/>', 128).layers).toEqual([]);
  });

  it('keeps curves as short lines that lie on them', () => {
    const { layers } = readPicture('<circle cx="64" cy="64" r="50"/>', 128);
    const { points } = layers[0]!.outlines[0]!;
    expect(points.length).toBeGreaterThan(30);
    for (let i = 0; i < points.length; i += 2)
      expect(Math.abs(Math.hypot(points[i]! - 512, points[i + 1]! - 512) - 400)).toBeLessThan(1.5);
  });
});
