import type { JobKind } from '../domain/jobs/rows.ts';
import type { WorkKind } from '../domain/jobs/work.ts';
import { animateSprite } from './animate.ts';
import { composeScene } from './compose-scene.ts';
import { directScene } from './direct-scene.ts';
import { enhanceSprite } from './enhance.ts';
import { writeFile } from './export.ts';
import { generateSprite } from './generate.ts';
import { inpaintSprite } from './inpaint.ts';
import { rotateSprite } from './rotate.ts';

/** Every kind of work that this server can do: a new one is one file, and one line here. */
export const works: { readonly [Kind in JobKind]: WorkKind } = {
  GENERATE: generateSprite,
  ENHANCE: enhanceSprite,
  ANIMATE: animateSprite,
  ROTATE: rotateSprite,
  DIRECT_SCENE: directScene,
  COMPOSE_SCENE: composeScene,
  EXPORT: writeFile,
  INPAINT: inpaintSprite,
};
