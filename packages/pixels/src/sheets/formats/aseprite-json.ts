import { playCount } from '../../play-through.ts';
import { labelOf } from '../describe-frames.ts';
import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';
import { frameJson, pageMeta } from './frame-json.ts';
import { pageFiles } from './page-files.ts';
import { jsonText, pageName, type SheetFile, type SheetNames } from './sheet-file.ts';
import { splitByPage } from './split-by-page.ts';

/** Aseprite's words for what comes after the last frame; no `repeat` means for ever. */
const playedAs = (tag: SheetTag): { direction: string; repeat?: string } => {
  const plays = playCount(tag);
  return {
    direction: tag.loop === 'PING_PONG' ? 'pingpong' : 'forward',
    ...(plays > 0 && { repeat: String(plays) }),
  };
};

/** A slice named "pivot" that covers the frame, with a key wherever it changes. */
const pivotSlice = (frames: readonly SheetFrame[]) => {
  const keys = frames.map(({ sourceWidth: w, sourceHeight: h, pivot }, frame) => ({
    frame,
    bounds: { x: 0, y: 0, w, h },
    pivot: { x: Math.round(pivot.x * w), y: Math.round(pivot.y * h) },
  }));
  const look = ({ bounds, pivot }: (typeof keys)[number]) => JSON.stringify([bounds, pivot]);
  return {
    name: 'pivot',
    color: '#0000ffff',
    keys: keys.filter((key, i) => i === 0 || look(key) !== look(keys[i - 1]!)),
  };
};

/**
 * What Aseprite's own "Export Sprite Sheet" writes, as an array. Frames are named by their number, because Phaser's
 * createFromAseprite looks for that; the tags have the names, stills too.
 */
export const writeAsepriteJson = (sheet: Sheet, names: SheetNames): SheetFile[] => {
  const onlyOne = new Set(sheet.tags.map(({ sprite }) => sprite)).size === 1;
  const contents = splitByPage(sheet);
  const json = contents.map(({ page, frames, tags }): SheetFile => {
    const text = jsonText({
      frames: frames.map((frame, i) => ({ filename: String(i), ...frameJson(frame) })),
      meta: {
        ...pageMeta(sheet, page, names),
        frameTags: tags.map((tag) => ({
          name: onlyOne ? (labelOf(tag) ?? tag.key) : tag.key,
          from: tag.from,
          to: tag.to,
          ...playedAs(tag),
          color: '#000000ff',
        })),
        layers: [],
        slices: [pivotSlice(frames)],
      },
    });
    return { path: `${pageName(names.name, page, contents.length)}.json`, text };
  });
  return [...json, ...pageFiles(sheet, names.name)];
};
