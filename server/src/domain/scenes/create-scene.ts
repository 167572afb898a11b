import { emptyScene, sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { needRoom } from '../admission/storage.ts';
import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { madeScene } from '../idempotency/made.ts';
import { madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { validate } from '../validate.ts';
import { insertScene } from './insert-scene.ts';
import { furnishScene } from './templates/furnish-scene.ts';
import { findTemplate, sceneTemplates } from './templates/templates.ts';

const { given } = fields;

const side = z
  .int('is not a whole number')
  .min(sceneBounds.minSide, `is below ${sceneBounds.minSide} px`)
  .max(sceneBounds.maxSide, `is above ${sceneBounds.maxSide} px`);

const input = z.object({
  name: fields.name,
  width: given(side),
  height: given(side),
  durationSeconds: given(
    z
      .number()
      .min(sceneBounds.minDurationSeconds, `is below ${sceneBounds.minDurationSeconds} s`)
      .max(sceneBounds.maxDurationSeconds, `is above ${sceneBounds.maxDurationSeconds} s`),
  ),
  backgroundColor: given(z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a color like #1a2b3c')),
  template: given(z.string()),
  idempotencyKey: fields.idempotencyKey,
});

/** A new scene: empty, or furnished from a template with sprites that the local artist draws for it. */
export const createScene = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ sceneId: string }> => {
  const { idempotencyKey, ...stage } = validate(input, wish);
  const once = onceFor(viewer, 'createScene', idempotencyKey, withoutDefaults(input, stage));
  const before = await madeBefore(deps, once, madeScene);
  if (before) return before;
  const { template: key, ...options } = stage;
  const template = key === undefined ? null : findTemplate(key);
  if (template === undefined) {
    const known = sceneTemplates.map((one) => one.key).join(', ');
    throw new ValidationError([{ path: ['template'], message: `is none that we know: ${known}` }]);
  }
  const document = emptyScene({
    name: options.name,
    width: options.width ?? 1280,
    height: options.height ?? 720,
    durationSeconds: options.durationSeconds ?? 10,
    backgroundColor: options.backgroundColor?.toLowerCase() ?? template?.backgroundColor ?? '#000000',
  });
  if (template) await needRoom(deps, viewer.userId);
  const sceneId = deps.newId();
  const furnished = template && (await furnishScene(deps, viewer, { sceneId, empty: document, template }));
  return makeOnce(deps, viewer, once, madeScene, async (tx) => {
    await furnished?.write(tx);
    const scene = await insertScene(deps, tx, viewer.userId, furnished?.document ?? document, sceneId);
    return { made: { sceneId }, changes: [...(furnished?.changes ?? []), sceneChange(scene)] };
  });
};
