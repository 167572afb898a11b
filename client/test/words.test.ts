import { describe, expect, it } from 'vitest';
import { fileName } from '../src/features/easel/file-name.ts';
import { nameOfFile, problemOfFile } from '../src/features/importing/import-file.ts';
import { remainingText, stageText } from '../src/features/jobs/job-words.ts';
import { timeLeft } from '../src/ui/duration.ts';

const job = {
  __typename: 'Job' as const,
  id: 'j',
  kind: 'GENERATE' as const,
  status: 'RUNNING' as const,
  progress: 0.25,
  attempts: 1,
};

describe('a job in words', () => {
  it('says what is done now', () => {
    expect(stageText({ ...job, stage: 'Laying colors' })).toBe('Laying colors');
    expect(stageText(job)).toBe('Drawing');
    expect(stageText({ ...job, status: 'QUEUED', position: 3 })).toBe('Waiting, number 3 in line');
    expect(stageText({ ...job, status: 'QUEUED', position: 1 })).toBe('Next in line');
  });

  it('says how long it still takes, when that is known', () => {
    expect(remainingText({ ...job, estimatedMs: 6000 })).toBe('6 s left');
    expect(remainingText(job)).toBeUndefined();
  });

  it('does not count seconds where minutes do', () => {
    expect(timeLeft(300)).toBe('a moment');
    expect(timeLeft(185_000)).toBe('about 3 min');
  });
});

describe('files', () => {
  it('are named so that every disk takes them', () => {
    expect(fileName('Ärger: a/b "c"?', 64, 32, 'png')).toBe('arger-a-b-c-64x32.png');
    expect(fileName('???', 8, 8, 'webp')).toBe('sprite-8x8.webp');
  });

  it('lend their name to the sprite', () => {
    expect(nameOfFile('old_boat-2.final.png')).toBe('old boat 2.final');
    expect(nameOfFile('.png')).toBe('Picture');
  });

  it('are refused before they are sent, with what to do', () => {
    expect(problemOfFile({ name: 'a.svg', type: 'image/svg+xml', size: 10 })).toMatch(/PNG, WebP/);
    expect(problemOfFile({ name: 'a.png', type: 'image/png', size: 21 * 2 ** 20 })).toMatch(
      /20 MiB is the most/,
    );
    expect(problemOfFile({ name: 'a.png', type: 'image/png', size: 0 })).toMatch(/empty/);
    expect(problemOfFile({ name: 'a.png', type: 'image/png', size: 10 })).toBeUndefined();
  });
});
