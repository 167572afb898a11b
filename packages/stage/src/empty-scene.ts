import type { Problem } from './checks/check.ts';
import { whole } from './checks/fields.ts';
import { SceneError } from './checks/scene-error.ts';
import { stageFields } from './checks/scene-fields.ts';
import type { SceneDocument } from './document.ts';

/** How a scene begins. What is left out: 1280 × 720 px, 10 s, black. */
export type NewScene = Pick<SceneDocument, 'name'> & {
  [Name in 'width' | 'height' | 'durationSeconds' | 'backgroundColor']?: SceneDocument[Name] | null;
};

/** A stage with nothing on it. @throws SceneError with all problems of what is given */
export const emptyScene = (start: NewScene): SceneDocument => {
  const problems: Problem[] = [];
  const stage = whole(stageFields)(start, { path: [], problems });
  if (problems.length > 0) throw new SceneError(problems);
  return {
    version: 1,
    ...stage,
    camera: { velocityX: 0, velocityY: 0, keyframes: [] },
    layers: [],
    sounds: [],
  };
};
