import { join } from 'node:path';
import { root } from '../scripts/root.ts';
import { createRecorder } from '../src/adapters/recorder/recorder.ts';
import type { RecordingFormat } from '../src/domain/scenes/recorder.ts';
import { exportScene } from './export-scene.ts';

// A program of its own, so that the peak of its memory is that of one recording: FORMAT SECONDS → a line of JSON.
const [format, seconds] = process.argv.slice(2);
const recorder = createRecorder(join(root, 'server/dist/recorder-worker.js'));
const recording = {
  ...exportScene(),
  format: format as RecordingFormat,
  fps: 24,
  width: 1280,
  from: 0,
  to: Number(seconds),
};
const begin = performance.now();
const control = { signal: new AbortController().signal, progress: () => undefined };
let byteSize = 0;
for await (const piece of recorder.record(recording, control)) byteSize += piece.byteLength;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    wallSeconds: (performance.now() - begin) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMiB: Math.round(maxRSS / 1024),
    byteSize,
  }),
);
await recorder.close();
