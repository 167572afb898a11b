import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';
import { imageName, pageFiles } from './page-files.ts';
import type { SheetFile, SheetNames } from './sheet-file.ts';
import { unroll } from './unroll.ts';

/** Class names: "knight", "knight--walk-south". A name may not begin with a digit, so those get an underscore. */
const classOf = (key: string): string => key.replace('/', '--').replace(/^(?=\p{N})/u, '_');

const percent = (part: number): string => `${Number((100 * part).toFixed(4))}%`;
const pixels = (...lengths: number[]): string =>
  lengths.map((length) => (length === 0 ? '0' : `${length}px`)).join(' ');

/** What shows one frame in a box of its whole size: the page moved under it, and foreign frames around it cut off. */
const lookOf = (frame: SheetFrame, image: string | null): string[] => {
  const right = frame.sourceWidth - frame.offsetX - frame.width;
  const bottom = frame.sourceHeight - frame.offsetY - frame.height;
  return [
    ...(image === null ? [] : [`background-image: url("${image}");`]),
    `background-position: ${pixels(frame.offsetX - frame.x, frame.offsetY - frame.y)};`,
    `clip-path: inset(${pixels(frame.offsetY, right, bottom, frame.offsetX)});`,
    `width: ${pixels(frame.sourceWidth)};`,
    `height: ${pixels(frame.sourceHeight)};`,
  ];
};

/** Each frame stays until the next: step-end. The end repeats the last one, for what plays once and stops. */
const keyframes = (shown: readonly SheetFrame[], image: (frame: SheetFrame) => string | null): string => {
  const total = shown.reduce((sum, { durationMs }) => sum + durationMs, 0);
  let past = 0;
  const rules = shown.map((frame, i) => {
    const start = percent(past / total);
    past += frame.durationMs;
    const selector = i === shown.length - 1 && start !== '100%' ? `${start}, 100%` : start;
    return `  ${selector} { ${lookOf(frame, image(frame)).join(' ')} }`;
  });
  return rules.join('\n');
};

const tagRules = (sheet: Sheet, tag: SheetTag, names: SheetNames): string => {
  const { frames: shown, plays } = unroll(sheet, tag);
  const first = shown[0]!;
  const name = classOf(tag.key);
  const imageOf = ({ page }: SheetFrame) => imageName(names.name, page, sheet);
  const pivot = `${percent(first.pivot.x)} ${percent(first.pivot.y)}`;
  const moves = shown.length > 1;
  const totalMs = shown.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const times = plays === 0 ? 'infinite' : `${plays} both`;
  const rules = [
    'display: inline-block;',
    'background-repeat: no-repeat;',
    'image-rendering: pixelated;',
    ...lookOf(first, imageOf(first)),
    `transform-origin: ${pivot};`,
    ...(moves ? [`animation: ${name} ${totalMs}ms step-end ${times};`] : []),
  ];
  const rule = `.${name} {\n${rules.map((line) => `  ${line}`).join('\n')}\n}`;
  if (!moves) return rule;
  // Only what lies on several pages changes its picture while it moves.
  const turnsPages = shown.some(({ page }) => page !== first.page);
  return `${rule}\n@keyframes ${name} {\n${keyframes(shown, (frame) => (turnsPages ? imageOf(frame) : null))}\n}`;
};

/** One class for each still and animation: `<i class="knight--walk-south"></i>` is all that a page needs. */
export const writeCss = (sheet: Sheet, names: SheetNames): SheetFile[] => {
  const rules = sheet.tags.map((tag) => tagRules(sheet, tag, names));
  const text = `/* Papeterie ${names.version} */\n\n${rules.join('\n\n')}\n`;
  return [{ path: `${names.name}.css`, text }, ...pageFiles(sheet, names.name)];
};
