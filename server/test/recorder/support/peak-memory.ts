import { createRecorder } from '../../../src/adapters/recorder/recorder.ts';
import { recordingFormats } from '../../../src/domain/scenes/recorder.ts';
import { movingScene } from './moving-scene.ts';
import { ignoring, workerEntry } from './record.ts';

// A program of its own: records each format, first short and then long, and says how much the peak of the whole process grew.
const recorder = createRecorder(workerEntry);
const fps = 25;

const peakMiB = async (frames: number): Promise<Record<string, number>> => {
  const peaks: Record<string, number> = {};
  for (const format of recordingFormats) {
    const recording = { ...movingScene(), format, fps, width: 320, from: 0, to: frames / fps };
    for await (const _ of recorder.record(recording, ignoring));
    peaks[format] = process.resourceUsage().maxRSS / 1024;
  }
  return peaks;
};

const short = await peakMiB(50);
const peak = Math.max(...Object.values(short));
const long = await peakMiB(500);
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(long).map(([format, mib]) => [format, mib - peak]))),
);
await recorder.close();
