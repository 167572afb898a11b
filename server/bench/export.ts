import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/root.ts';
import { recordingFormats } from '../src/domain/scenes/recorder.ts';

const run = promisify(execFile);

type Measured = { wallSeconds: number; cpuSeconds: number; peakMiB: number; byteSize: number };

/** Ten layers, 1280 × 720, 24 frames a second, as each format. Faster than real time is a ratio above 1. */
export const measureExports = async (
  row: (name: string, value: string) => void,
  seconds = 10,
): Promise<void> => {
  for (const format of recordingFormats) {
    const program = ['--import', 'tsx', join(root, 'server/bench/export-one.ts'), format, String(seconds)];
    const { stdout } = await run(process.execPath, program, { cwd: root });
    const { wallSeconds, cpuSeconds, peakMiB, byteSize }: Measured = JSON.parse(stdout);
    row(
      `${seconds} s of 1280 × 720 as ${format}`,
      `${wallSeconds.toFixed(1)} s, ratio ${(seconds / wallSeconds).toFixed(2)} (CPU ${cpuSeconds.toFixed(1)} s, ` +
        `peak ${peakMiB} MiB, file ${(byteSize / 2 ** 20).toFixed(1)} MiB)`,
    );
  }
};
