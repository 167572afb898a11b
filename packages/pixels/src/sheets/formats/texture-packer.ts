import type { Sheet } from '../sheet.ts';
import { pageMeta, pivotedFrameJson } from './frame-json.ts';
import { pageFiles } from './page-files.ts';
import { jsonText, pageName, type SheetFile, type SheetNames } from './sheet-file.ts';
import { type PageContent, splitByPage } from './split-by-page.ts';

type Frames = (content: PageContent) => unknown;

/** One JSON a page; each names the others, as TexturePacker's multi packs do, so that loading one loads all. */
const writePages = (sheet: Sheet, names: SheetNames, frames: Frames): SheetFile[] => {
  const contents = splitByPage(sheet);
  const jsonName = (page: number) => `${pageName(names.name, page, contents.length)}.json`;
  const json = contents.map((content): SheetFile => {
    const others = contents.filter(({ page }) => page !== content.page).map(({ page }) => jsonName(page));
    const animations = content.tags
      .filter(({ tag }) => tag !== null)
      .map(({ key, from, to }) => [key, content.frames.slice(from, to + 1).map((frame) => frame.key)]);
    const text = jsonText({
      frames: frames(content),
      animations: Object.fromEntries(animations),
      meta: {
        ...pageMeta(sheet, content.page, names),
        ...(others.length > 0 && { related_multi_packs: others }),
      },
    });
    return { path: jsonName(content.page), text };
  });
  return [...json, ...pageFiles(sheet, names.name)];
};

/** JSON (Hash): frames by name. PixiJS, Phaser and most others read it. */
export const writeTexturePackerHash = (sheet: Sheet, names: SheetNames): SheetFile[] =>
  writePages(sheet, names, ({ frames }) =>
    Object.fromEntries(frames.map((frame) => [frame.key, pivotedFrameJson(frame)])),
  );

/** JSON (Array): the same frames as a list, in order. */
export const writeTexturePackerArray = (sheet: Sheet, names: SheetNames): SheetFile[] =>
  writePages(sheet, names, ({ frames }) =>
    frames.map((frame) => ({ filename: frame.key, ...pivotedFrameJson(frame) })),
  );
