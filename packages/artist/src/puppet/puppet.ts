import { around, holesOf } from './deform/mend.ts';
import { lineDifferences, quietLines } from './deform/quiet-lines.ts';
import { opaqueColors, retone } from './deform/tones.ts';
import type { Figure } from './figure/figure.ts';
import { type Eyes, findEyes } from './figure/find-eyes.ts';

/** A figure with what all of its frames need, found out once. */
export type Puppet = Figure & {
  /** Rows and columns in the order in which they may go or double: of all, of the trunk, of what is below the neck. */
  readonly rowOrder: Int32Array;
  readonly trunkOrder: Int32Array;
  readonly lowerOrder: Int32Array;
  readonly columnOrder: Int32Array;
  /** Where holes are the figure's own. */
  readonly holes: Uint8Array;
  readonly eyes: Eyes;
  readonly darker: (word: number) => number;
  readonly lighter: (word: number) => number;
};

export const strung = (figure: Figure): Puppet => {
  const { source, top, bottom, left, right, neckY, hipY, unit } = figure;
  const trunkEnd = Math.min(hipY, bottom + 1);
  const isTrunk = neckY < trunkEnd - 2;
  const rows = lineDifferences(source, 'rows');
  const tones = opaqueColors(source);
  return {
    ...figure,
    rowOrder: quietLines(rows, top, bottom + 1),
    trunkOrder: quietLines(rows, isTrunk ? neckY : top, isTrunk ? trunkEnd : bottom + 1),
    lowerOrder: quietLines(rows, Math.min(neckY, bottom), bottom + 1),
    columnOrder: quietLines(lineDifferences(source, 'columns'), left, right + 1),
    holes: around(holesOf(source), source.width, 2 * unit + 1),
    eyes: findEyes(figure),
    darker: retone(tones, -0.12),
    lighter: retone(tones, 0.1),
  };
};
