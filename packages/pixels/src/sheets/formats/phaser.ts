import { playCount } from '../../play-through.ts';
import type { Sheet, SheetTag } from '../sheet.ts';
import { usualDuration } from './durations.ts';
import { pageMeta, pivotedFrameJson } from './frame-json.ts';
import { imageName, pageFiles } from './page-files.ts';
import { jsonText, type SheetFile, type SheetNames } from './sheet-file.ts';
import { unroll } from './unroll.ts';

const animationJson = (sheet: Sheet, tag: SheetTag, texture: string) => {
  // There and back is one for Phaser, so that a number of ways is written out.
  const yoyo = tag.loop === 'PING_PONG' && playCount(tag) === 0;
  const { frames, plays } = yoyo
    ? { frames: sheet.frames.slice(tag.from, tag.to + 1), plays: 0 }
    : unroll(sheet, tag);
  return {
    key: tag.key,
    type: 'frame',
    frames: frames.map((frame) => ({ key: texture, frame: frame.key, duration: frame.durationMs })),
    frameRate: 1000 / usualDuration(frames),
    repeat: plays - 1,
    yoyo,
  };
};

/**
 * A multi-atlas for this.load.multiatlas(NAME, 'NAME.json') with all pages, and what this.anims.fromJSON takes: NAME is
 * the texture's key there.
 */
export const writePhaser = (sheet: Sheet, names: SheetNames): SheetFile[] => {
  const { name, version } = names;
  const textures = sheet.pages.map((_, page) => {
    const { format, size } = pageMeta(sheet, page, names);
    const frames = sheet.frames.filter((frame) => frame.page === page);
    return {
      image: imageName(name, page, sheet),
      format,
      size,
      scale: 1,
      frames: frames.map((frame) => ({ filename: frame.key, ...pivotedFrameJson(frame) })),
    };
  });
  const animations = sheet.tags.filter(({ tag }) => tag !== null);
  return [
    {
      path: `${name}.json`,
      text: jsonText({ textures, meta: { app: 'Papeterie', version, pixelScale: sheet.scale } }),
    },
    {
      path: `${name}-anims.json`,
      text: jsonText({
        anims: animations.map((tag) => animationJson(sheet, tag, name)),
        globalTimeScale: 1,
      }),
    },
    ...pageFiles(sheet, name),
  ];
};
