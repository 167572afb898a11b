import { forestTemplate } from './forest.ts';
import { harborTemplate } from './harbor.ts';
import { spaceTemplate } from './space.ts';
import { tavernTemplate } from './tavern.ts';
import type { SceneTemplate } from './template.ts';

/** Every template, in the order in which they are offered: a new one is one file and one line here. */
export const sceneTemplates: readonly SceneTemplate[] = [
  harborTemplate,
  forestTemplate,
  tavernTemplate,
  spaceTemplate,
];

export const findTemplate = (key: string): SceneTemplate | undefined =>
  sceneTemplates.find((template) => template.key === key);
