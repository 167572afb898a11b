import { harborTemplate } from './harbor.ts';
import type { SceneTemplate } from './template.ts';

/** Every template, in the order in which they are offered: a new one is one file and one line here. */
export const sceneTemplates: readonly SceneTemplate[] = [harborTemplate];

/** By its key or its name, in any case. */
export const findTemplate = (wanted: string): SceneTemplate | undefined => {
  const word = wanted.trim().toLowerCase();
  return sceneTemplates.find(({ key, name }) => key === word || name.toLowerCase() === word);
};
