import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { type RecordingFormat, recordingFormats } from '../../src/domain/scenes/recorder.ts';
import { movingScene } from './support/moving-scene.ts';
import { ignoring, record } from './support/record.ts';

const moody = fileURLToPath(new URL('./support/moody-worker.ts', import.meta.url));

/** Files of a folder that this process has open, although they have no name any more. */
const openFilesIn = async (folder: string): Promise<string[]> => {
  if (!existsSync('/proc/self/fd')) return [];
  const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
  return (await Promise.all(links)).filter((path) => path.startsWith(folder));
};

describe('a recorder', () => {
  let folder: string;
  let recorder: ReturnType<typeof createRecorder>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papeterie-spool-'));
    recorder = createRecorder(moody, folder);
  });
  afterAll(async () => {
    await recorder.close();
    await rm(folder, { recursive: true, force: true });
  });
  const long = (format: RecordingFormat) => ({
    ...movingScene(),
    format,
    fps: 30,
    width: 320,
    from: 0,
    to: 60,
  });

  it.each(recordingFormats)(
    'stops a %s at once, leaves nothing, and is ready for the next',
    async (format) => {
      const controller = new AbortController();
      const progress = (fraction: number, stage: string): void => {
        expect(fraction).toBeLessThan(0.5);
        if (stage.startsWith('painting frame 8 ')) controller.abort(new Error('enough'));
      };
      const consume = async () => {
        for await (const _ of recorder.record(long(format), { signal: controller.signal, progress }));
      };
      await expect(consume()).rejects.toThrow('enough');
      expect(await readdir(folder)).toEqual([]);
      expect(await openFilesIn(folder)).toEqual([]);
      expect(await record(recorder, movingScene(), { format, to: 0.2 })).not.toHaveLength(0);
    },
  );

  it('stops when nobody takes any more', async () => {
    for await (const _ of recorder.record(long('APNG'), ignoring)) break;
    expect(await record(recorder, movingScene(), { format: 'APNG', to: 0.2 })).not.toHaveLength(0);
  });

  it('records one after the other, and forgets who has left before', async () => {
    const order: string[] = [];
    const consume = async (name: string, signal = ignoring.signal) => {
      const recording = { ...long('PNG_SEQUENCE'), to: 0.5 };
      for await (const _ of recorder.record(recording, { ...ignoring, signal })) order.push(name);
    };
    const leaving = new AbortController();
    const [first, second, third] = [consume('first'), consume('second', leaving.signal), consume('third')];
    leaving.abort(new Error('not any more'));
    await expect(second).rejects.toThrow('not any more');
    await Promise.all([first, third]);
    expect([...new Set(order)]).toEqual(['first', 'third']);
    expect(order.lastIndexOf('first')).toBeLessThan(order.indexOf('third'));
    await expect(consume('never', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it('tells of a broken thread, and of a dead one, and goes on with new ones', async () => {
    const moving = movingScene();
    for (const format of ['GIF', 'APNG', 'MP4'] as const) {
      const scene = { ...moving.scene, name: 'breaks' };
      await expect(record(recorder, { ...moving, scene }, { format })).rejects.toThrow('the painter broke');
    }
    await expect(record(recorder, moving, { format: 'MP4', fps: 13 })).rejects.toThrow('the encoder broke');
    for (const format of ['WEBP', 'GIF'] as const) {
      const scene = { ...moving.scene, name: 'dies' };
      await expect(record(recorder, { ...moving, scene }, { format, to: 100 })).rejects.toThrow(
        'exited with code: 7',
      );
    }
    expect(await record(recorder, moving, { format: 'GIF' })).not.toHaveLength(0);
    expect(await openFilesIn(folder)).toEqual([]);
  });

  it('does not wait for threads that cannot start', async () => {
    const broken = createRecorder(join(folder, 'none.js'), folder);
    await expect(record(broken, movingScene(), { format: 'APNG' })).rejects.toThrow(/none\.js/);
    await expect(broken.measure(new Uint8Array(1))).rejects.toThrow(/none\.js/);
    await broken.close();
  });

  it('tells how far it is', async () => {
    const told: [number, string][] = [];
    const progress = (fraction: number, stage: string): void => void told.push([fraction, stage]);
    const recording = { ...movingScene(), format: 'MP4', fps: 10, width: 100, from: 0, to: 1 } as const;
    for await (const _ of recorder.record(recording, { ...ignoring, progress }));
    expect(told.map(([, stage]) => stage)).toContain('painting frame 7 of 10');
    const fractions = told.map(([fraction]) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
  });

  it('leaves out pictures that cannot be read', async () => {
    const moving = movingScene();
    const without = new Map([...moving.pictures].filter(([key]) => key !== 'vane'));
    const damaged = new Map(moving.pictures).set('vane', moving.pictures.get('vane')!.subarray(0, 60));
    const [one, other] = [
      await record(recorder, { ...moving, pictures: without }, { format: 'APNG' }),
      await record(recorder, { ...moving, pictures: damaged }, { format: 'APNG' }),
    ];
    expect(one.equals(other)).toBe(true);
  });
});
