import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';
import { SheetError } from '../sheet-error.ts';

/** A page with its frames, and its tags counted from the page's first frame. */
export type PageContent = { page: number; frames: SheetFrame[]; tags: SheetTag[] };

/**
 * For formats with one file a page.
 * @throws SheetError when an animation goes on over several pages: such a format cannot say so
 */
export const splitByPage = (sheet: Sheet): PageContent[] =>
  sheet.pages.map((_, page) => {
    const first = sheet.frames.findIndex((frame) => frame.page === page);
    const frames = sheet.frames.filter((frame) => frame.page === page);
    const tags = sheet.tags.flatMap((tag) => {
      const [from, to] = [sheet.frames[tag.from]!.page, sheet.frames[tag.to]!.page];
      if (from !== to) {
        throw new SheetError(
          `${tag.key} is too large for one page, and this format cannot go on over several. Choose a larger maxSide, a smaller scale, or another format.`,
          tag.key,
        );
      }
      return from === page ? [{ ...tag, from: tag.from - first, to: tag.to - first }] : [];
    });
    return { page, frames, tags };
  });
