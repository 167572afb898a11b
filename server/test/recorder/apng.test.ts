import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { expectedFrame, meanDifference } from './support/expected-frame.ts';
import { movingScene } from './support/moving-scene.ts';
import { pngChunks } from './support/png-chunks.ts';
import { record, workerEntry } from './support/record.ts';

const recorder = createRecorder(workerEntry);
afterAll(() => recorder.close());
const moving = movingScene();

/** Undoes the filters of 8-bit RGB rows. https://www.w3.org/TR/png-3/#9Filters */
const unfilter = (rows: Buffer, width: number, height: number): Buffer => {
  const row = width * 3;
  expect(rows.length).toBe((row + 1) * height);
  const rgb = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (row + 1)];
    expect(filter).toBeLessThanOrEqual(2);
    for (let x = 0; x < row; x++) {
      const left = filter === 1 && x >= 3 ? rgb[y * row + x - 3] : 0;
      const above = filter === 2 && y > 0 ? rgb[(y - 1) * row + x] : 0;
      rgb[y * row + x] = rows[y * (row + 1) + 1 + x] + left + above;
    }
  }
  return rgb;
};

/** Plays an animated PNG as its specification says. @returns each frame as RGB */
const play = (file: Buffer) => {
  const chunks = pngChunks(file);
  const header = chunks[0].data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const key = chunks.find(({ type }) => type === 'tRNS')!.data;
  const canvas = Buffer.alloc(width * height * 3);
  const frames: Buffer[] = [];
  const delays: number[] = [];
  let sequence = 0;
  let control: Buffer = Buffer.alloc(0);
  for (const { type, data } of chunks) {
    if (type === 'fcTL') {
      expect(data.readUInt32BE(0)).toBe(sequence++);
      delays.push(data.readUInt16BE(20) / data.readUInt16BE(22));
      control = data;
    }
    if (type === 'fdAT') expect(data.readUInt32BE(0)).toBe(sequence++);
    if (type !== 'IDAT' && type !== 'fdAT') continue;
    const [w, h, x, y] = [4, 8, 12, 16].map((at) => control.readUInt32BE(at));
    expect(x + w <= width && y + h <= height).toBe(true);
    const rgb = unfilter(inflateSync(type === 'IDAT' ? data : data.subarray(4)), w, h);
    for (let i = 0; i < w * h; i++) {
      const [r, g, b] = rgb.subarray(i * 3, i * 3 + 3);
      if (r === key[1] && g === key[3] && b === key[5]) continue;
      const to = ((y + Math.floor(i / w)) * width + x + (i % w)) * 3;
      canvas.set([r, g, b], to);
    }
    frames.push(Buffer.from(canvas));
  }
  return { width, height, frames, delays, chunks };
};

describe('a recording as APNG', () => {
  it('plays exactly what is painted', async () => {
    const file = await record(recorder, moving, { format: 'APNG', fps: 24, from: 0.25, to: 1.25 });
    const { width, height, frames, delays, chunks } = play(file);
    expect([width, height]).toEqual([160, 96]);
    expect(chunks[1].type).toBe('acTL');
    expect([chunks[1].data.readUInt32BE(0), chunks[1].data.readUInt32BE(4)]).toEqual([24, 0]);
    expect(chunks.at(-1)!.type).toBe('IEND');
    expect(frames).toHaveLength(24);
    expect(delays.reduce((total, delay) => total + delay)).toBeCloseTo(1, 6);
    for (const [i, frame] of frames.entries()) {
      const expected = await expectedFrame(moving, 0.25 + i / 24, 160, 96);
      expect(meanDifference(frame, expected, 3)).toBeLessThan(0.01);
    }
  });

  it('has odd sizes, rates that are no whole number, and can be one frame', async () => {
    const odd = play(await record(recorder, moving, { format: 'APNG', width: 77, fps: 12.5 }));
    expect([odd.width, odd.height, odd.frames.length]).toEqual([77, 46, 13]);
    expect(odd.delays.reduce((total, delay) => total + delay)).toBeCloseTo(13 / 12.5, 3);
    const one = play(await record(recorder, moving, { format: 'APNG', to: 0.001 }));
    expect(one.frames).toHaveLength(1);
  });
});
