import type { Loop } from '../../ui/playing.ts';
import type { BenchAnimation, BenchSprite } from './workshop-documents.ts';

type Finding = { kind: string; message: string; mend?: unknown };

/** What lies on the bench: the still or one of its animations. */
export type Subject = {
  kind: 'sprite' | 'animation';
  id: string;
  name: string;
  frames: readonly { url: string; width: number; height: number }[];
  durationsMs: readonly number[];
  loop: Loop;
  findings: readonly Finding[] | undefined;
  /** What was measured, in words. */
  facts: readonly string[];
  versions: readonly {
    id: string;
    operation: string;
    createdAt: string;
    steps?: unknown;
    frameCount?: number;
    image?: BenchSprite['versions'][number]['image'];
  }[];
};

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const subjectOfSprite = ({ id, name, image, quality, versions }: BenchSprite): Subject => ({
  kind: 'sprite',
  id,
  name,
  frames: image ? [image] : [],
  durationsMs: image ? [0] : [],
  loop: 'LOOP',
  findings: quality?.findings,
  facts: quality ? [many(quality.colors, 'color', 'colors')] : [],
  versions,
});

export const subjectOfAnimation = (animation: BenchAnimation): Subject => {
  const { id, action, frames, loop, quality, versions } = animation;
  return {
    kind: 'animation',
    id,
    name: action,
    frames: frames.map(({ image }) => image),
    durationsMs: frames.map(({ durationMs }) => durationMs),
    loop,
    findings: quality?.findings,
    facts: quality
      ? [
          many(quality.colors, 'color', 'colors'),
          many(Math.round(quality.jitterPx), 'px of jitter', 'px of jitter'),
        ]
      : [],
    versions,
  };
};
