import { harborTemplate } from './harbor.ts';
import type { SceneTemplate } from './template.ts';

/** Every template, in the order in which they are offered: a new one is one file and one line here. */
export const sceneTemplates: readonly SceneTemplate[] = [harborTemplate];

export const findTemplate = (key: string): SceneTemplate | undefined =>
  sceneTemplates.find((template) => template.key === key);
