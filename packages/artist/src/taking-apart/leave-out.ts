import type { Layout } from './regions/layout.ts';

/** Labels without gaps, 0 the background, and the number of the patch that each of them is. */
export type Kept = { labels: Uint8Array; patchOf: number[] };

/**
 * The layout without the patches that become no layers: a place is background then, a thing belongs to the place that it
 * shares most of its outline with.
 * @param isTaken by patch: less than 256 of them, the backdrop among them
 */
export const leaveOut = ({ map, patches }: Layout, isTaken: readonly boolean[]): Kept => {
  const { width, height, labels } = map;
  const around = patches.map(() => new Map<number, number>());
  const note = (one: number, other: number) => {
    if (one === other || isTaken[one]) return;
    if (patches[other]!.kind === 'THING' || !isTaken[other]) return;
    around[one]!.set(other, (around[one]!.get(other) ?? 0) + 1);
  };
  for (let at = 0; at < labels.length; at++) {
    const [here, right, below] = [labels[at]!, labels[at + 1]!, labels[at + width]!];
    if ((at + 1) % width !== 0) {
      note(here, right);
      note(right, here);
    }
    if (at < width * (height - 1)) {
      note(here, below);
      note(below, here);
    }
  }
  const owner = patches.map(({ kind }, label) => {
    if (isTaken[label]) return label;
    if (kind !== 'THING') return 0;
    const [most] = [...around[label]!].sort((one, other) => other[1] - one[1]);
    return most?.[0] ?? 0;
  });
  const patchOf = patches.flatMap(({ label }) => (isTaken[label] ? [label] : []));
  const number = owner.map((patch) => patchOf.indexOf(patch));
  return { labels: Uint8Array.from(labels, (label) => number[label]!), patchOf };
};
