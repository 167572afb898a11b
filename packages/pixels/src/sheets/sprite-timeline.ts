import type { SpriteTimeline, TimelineTag } from '../formats/aseprite/timeline.ts';
import { type HowPlayed, playCount } from '../play-through.ts';
import { cutOut } from '../process/cut-out.ts';
import { checkCanvas } from './check-sources.ts';
import { commonCanvas } from './common-canvas.ts';
import { labelOf, pivotOf } from './describe-frames.ts';
import { enlarge } from './enlarge.ts';
import type { SheetSource } from './sheet.ts';

const playedAs = (playing: HowPlayed): Pick<TimelineTag, 'direction' | 'repeat'> => ({
  direction: playing.loop === 'PING_PONG' ? 'PING_PONG' : 'FORWARD',
  repeat: playCount(playing),
});

/**
 * @param sources of one sprite; their pivots come to lie in one place
 * @throws SheetError when that makes the canvas too large
 */
export const spriteTimeline = (sources: readonly SheetSource[], scale: number): SpriteTimeline => {
  const frames = sources.flatMap((source) =>
    source.pictures.map(({ width, height }) => ({ width, height, pivot: pivotOf(source) })),
  );
  const canvas = commonCanvas(frames);
  checkCanvas(sources[0]!.sprite, canvas, frames.length, scale);
  const pictures = sources.flatMap(({ pictures }) => pictures);
  let next = 0;
  const tags = sources.flatMap((source) => {
    const from = next;
    next += source.pictures.length;
    const name = labelOf(source);
    return name === null ? [] : [{ name, from, to: next - 1, ...playedAs(source) }];
  });
  return {
    layerName: sources[0]!.name,
    width: canvas.width * scale,
    height: canvas.height * scale,
    frames: pictures.map((picture, i) => {
      const { left, top } = canvas.places[i]!;
      const { width, height } = canvas;
      return enlarge(cutOut(picture, { left: -left, top: -top, width, height }), scale);
    }),
    durationsMs: sources.flatMap(({ durationsMs }) => durationsMs),
    tags,
    pivot: { x: canvas.pivotX * scale, y: canvas.pivotY * scale },
  };
};

/** Sources by sprite, both in the order in which they come. */
export const sourcesBySprite = (sources: readonly SheetSource[]): Map<string, SheetSource[]> => {
  const sprites = new Map<string, SheetSource[]>();
  for (const source of sources) {
    sprites.set(source.sprite, [...(sprites.get(source.sprite) ?? []), source]);
  }
  return sprites;
};
