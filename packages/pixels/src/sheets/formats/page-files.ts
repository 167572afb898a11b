import type { Sheet } from '../sheet.ts';
import { pageName, type SheetFile } from './sheet-file.ts';

export const imageName = (name: string, page: number, sheet: Sheet): string =>
  `${pageName(name, page, sheet.pages.length)}.png`;

/** The pages' pictures, as all the formats name them. */
export const pageFiles = (sheet: Sheet, name: string): SheetFile[] =>
  sheet.pages.map((picture, page) => ({ path: imageName(name, page, sheet), picture }));
