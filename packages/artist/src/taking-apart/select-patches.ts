import { choosePatches } from './naming/choose.ts';
import { namePatches, numberTwins } from './naming/name-patches.ts';
import type { Layout, Patch } from './regions/layout.ts';

/** With the background. */
const mostLayers = 24;

export type Selection = {
  /** By patch: its name if it becomes a layer. */
  names: (string | null)[];
  /** Whether the words fitted nothing, so that all was taken. */
  inVain: boolean;
};

/** Which patches become layers: those that the words ask for, or all; the largest, should they be too many. */
export const selectPatches = (
  { patches }: Layout,
  prompt: string | undefined,
  picture: { width: number; height: number },
): Selection => {
  const candidates = patches.slice(1);
  const own = namePatches(candidates, picture);
  const chosen = prompt ? choosePatches(prompt, candidates, picture) : [];
  const wanted = new Map<Patch, string>(
    chosen.length > 0
      ? chosen.map(({ patch, name }) => [patch, name || own[candidates.indexOf(patch)]!])
      : candidates.map((patch, index) => [patch, own[index]!]),
  );
  const largest = new Set(
    [...wanted.keys()].sort((one, other) => other.area - one.area).slice(0, mostLayers - 1),
  );
  const taken = candidates.filter((patch) => largest.has(patch));
  const names = numberTwins(taken.map((patch) => wanted.get(patch)!));
  const nameOf = new Map(taken.map((patch, index) => [patch, names[index]!]));
  return {
    names: patches.map((patch, index) => (index === 0 ? 'background' : (nameOf.get(patch) ?? null))),
    inVain: Boolean(prompt) && chosen.length === 0,
  };
};
