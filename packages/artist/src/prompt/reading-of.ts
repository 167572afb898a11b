import type { Draft } from './draft.ts';
import type { PromptReading } from './reading.ts';

/** A draft for people: in the order of the words, and what changed nothing, once. */
export const readingOf = (draft: Draft, { name, known }: { name: string; known: boolean }): PromptReading => {
  const parts = [...draft.parts].sort((a, b) => a.at - b.at).map(({ at: _, ...part }) => part);
  const used = new Set(parts.flatMap(({ words }) => words.toLowerCase().split(' ')));
  const unused = [...draft.ignored].sort((a, b) => a.at - b.at).flatMap(({ said }) => said.split(' '));
  const ignored = [...new Set(unused)].filter((word) => !used.has(word.toLowerCase()));
  return { subject: name, known, parts, ignored };
};
