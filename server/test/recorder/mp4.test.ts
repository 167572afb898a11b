import { afterAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { movingScene } from './support/moving-scene.ts';
import { record, workerEntry } from './support/record.ts';

const recorder = createRecorder(workerEntry);
afterAll(() => recorder.close());

const containers = ['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl'];

/** Every box by its path, in order. */
const boxesOf = (file: Buffer, path = ''): [string, Buffer][] => {
  const boxes: [string, Buffer][] = [];
  for (let at = 0; at < file.length; ) {
    const size = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + size);
    expect(at + size).toBeLessThanOrEqual(file.length);
    boxes.push([path + type, content]);
    if (containers.includes(type)) boxes.push(...boxesOf(content, `${path}${type}/`));
    at += size;
  }
  return boxes;
};

const look = (file: Buffer) => {
  const boxes = boxesOf(file);
  const table = (type: string) => new Map(boxes).get(`moov/trak/mdia/minf/stbl/${type}`)!;
  const sizes = table('stsz');
  const sampleSizes = Array.from({ length: sizes.readUInt32BE(8) }, (_, i) => sizes.readUInt32BE(12 + 4 * i));
  const sync = table('stss');
  return {
    order: boxes.map(([path]) => path).filter((path) => !path.includes('/')),
    media: new Map(boxes).get('mdat')!,
    mediaAt: table('stco').readUInt32BE(8),
    sampleSizes,
    keyframes: Array.from({ length: sync.readUInt32BE(4) }, (_, i) => sync.readUInt32BE(8 + 4 * i)),
    time: new Map(boxes).get('moov/mvhd')!.subarray(12, 20),
    entry: table('stsd'),
  };
};

describe('a recording as MP4', () => {
  it('begins with what a player needs, and says where each frame is', async () => {
    const file = await record(recorder, movingScene(), { format: 'MP4', fps: 12, to: 4.5 });
    const { order, media, mediaAt, sampleSizes, keyframes, time } = look(file);
    expect(order).toEqual(['ftyp', 'moov', 'mdat']);
    expect(time.readUInt32BE(4) / time.readUInt32BE(0)).toBe(4.5);
    expect(sampleSizes).toHaveLength(54);
    expect(keyframes).toEqual([1, 25, 49]);
    expect(file.subarray(mediaAt)).toEqual(media);
    // Each sample is one NAL unit with its length before it; those of keyframes are of type 5.
    let at = 0;
    for (const [i, size] of sampleSizes.entries()) {
      expect(media.readUInt32BE(at)).toBe(size - 4);
      expect(media[at + 4] & 31).toBe(keyframes.includes(i + 1) ? 5 : 1);
      at += size;
    }
    expect(at).toBe(media.length);
  });

  it('has even sizes, any rate, and can be one frame', async () => {
    const file = await record(recorder, movingScene(), { format: 'MP4', width: 101, fps: 23.976, to: 0.01 });
    const { sampleSizes, entry, time } = look(file);
    expect(sampleSizes).toHaveLength(1);
    expect([entry.readUInt16BE(8 + 8 + 24), entry.readUInt16BE(8 + 8 + 26)]).toEqual([102, 60]);
    expect(time.readUInt32BE(4) / time.readUInt32BE(0)).toBeCloseTo(1 / 23.976, 6);
  });
});
