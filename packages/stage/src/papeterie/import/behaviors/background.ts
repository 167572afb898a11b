import { addBehavior, type Draft } from '../draft.ts';
import type { Fields } from '../fields.ts';

export const isBackground = (settings: Fields, behaviors: readonly Fields[]): boolean =>
  settings.flag('is_background') || behaviors.some((fields) => fields.raw('type') === 'background');

/** It covers the stage and ignores every other motion, also what else its list says. */
export const importBackground = (behaviors: readonly Fields[], draft: Draft): void => {
  const others = behaviors.filter(
    (fields) => !['background', 'location'].includes(String(fields.text('type'))),
  ).length;
  if (others > 0)
    draft.warn(`A background does not move: its ${others} other behaviors did nothing and were left out.`);
  addBehavior(draft, { kind: 'background', scrollSpeed: 0 });
};
