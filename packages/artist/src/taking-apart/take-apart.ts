import type { Picture } from '@papeterie/pixels/picture';
import { claimEdges } from './cutting/claim-edges.ts';
import { cut, type Table } from './cutting/cut.ts';
import { cutGround } from './cutting/cut-ground.ts';
import { enlargeLabels } from './cutting/enlarge-labels.ts';
import { extentsOf } from './cutting/extents.ts';
import { fillRows } from './cutting/fill-rows.ts';
import { leaveOut } from './leave-out.ts';
import { reduce } from './reduce.ts';
import { layoutOf } from './regions/layout.ts';
import { selectPatches } from './select-patches.ts';

/** Bump when the same picture is taken apart in another way. */
export const takingApartVersion = '1';

export type TakingApart = { picture: Picture; prompt?: string };

export type CutPart = {
  index: number;
  kind: 'BACKGROUND' | 'LAYER';
  name: string;
  picture: Picture;
  left: number;
  top: number;
};

/** Of the pixels at edges: where fewer are mixtures, edges are meant to be hard. */
const fewMixtures = 0.05;

/**
 * Takes flat-colored art apart: shapes are told apart on a reduced copy and cut out of the picture itself. Laid upon each
 * other again, in order, the parts give the picture. The same picture and words give the same parts.
 * @param give called with each part, the background first; the next is cut when it has been taken
 * @returns what was found, in words
 */
export const takeApart = async (
  { picture, prompt }: TakingApart,
  report: (fraction: number, stage: string) => void,
  give: (part: CutPart) => Promise<void>,
): Promise<string> => {
  const { width, height } = picture;
  report(0.02, 'looking at the picture');
  const small = reduce(picture);
  const layout = layoutOf(small);
  const { names, inVain } = selectPatches(layout, prompt, small);
  report(0.2, 'finding the edges');
  const kept = leaveOut(
    layout,
    names.map((name) => name !== null),
  );
  const labels = enlargeLabels(kept.labels, small, picture);
  const isSoft = claimEdges(labels, picture) > fewMixtures;
  const extents = extentsOf(labels, width, kept.patchOf.length);
  const isThing = kept.patchOf.map((patch) => layout.patches[patch]!.kind === 'THING');
  const beneath: Picture = { width, height, pixels: picture.pixels.slice() };
  const table: Table = { source: picture, labels, beneath, isSoft };

  const found: string[] = [];
  const count = kept.patchOf.length - 1;
  for (const [label, patch] of kept.patchOf.entries()) {
    const name = names[patch]!;
    const extent = extents[label]!;
    const stage = label === 0 ? 'painting the background' : `found layer ${label} of ${count}: ${name}`;
    report(0.3 + (0.7 * label) / kept.patchOf.length, stage);
    if (extent.right < 0 || layout.patches[patch]!.isTransparent) continue;
    if (label === 0) {
      fillRows(
        beneath,
        (at) => labels[at] === 0,
        (at) => labels[at] !== 0,
      );
      const whole = { width, height, pixels: beneath.pixels.slice() };
      await give({ index: patch, kind: 'BACKGROUND', name, picture: whole, left: 0, top: 0 });
      continue;
    }
    const part = isThing[label]
      ? { picture: cut(table, label, extent), extent }
      : cutGround(table, label, extent, isThing);
    const { left, top } = part.extent;
    found.push(name);
    await give({ index: patch, kind: 'LAYER', name, picture: part.picture, left, top });
  }
  return describe(found, inVain);
};

const describe = (found: readonly string[], inVain: boolean): string => {
  const what =
    found.length === 0
      ? 'Nothing stands out from the background.'
      : `Found ${found.length} ${found.length === 1 ? 'layer' : 'layers'}: ${found.join(', ')}.`;
  return inVain ? `Nothing here fits these words, so everything was taken. ${what}` : what;
};
