import type { SceneEdit } from '@papeterie/stage';
import type { z } from 'zod';
import type { Deps } from '../domain/deps.ts';
import { encodeGlobalId } from '../domain/global-id.ts';
import { storeImage } from '../domain/images/store-image.ts';
import { readImage } from '../domain/images/stored-image.ts';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import type { ScenePart } from '../domain/providers/provider.ts';
import { composeSceneWork } from '../domain/scenes/compose-scene.ts';
import { editByJob } from '../domain/scenes/edit-by-job.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { newSprite } from '../domain/sprites/new-sprite.ts';
import { spriteChange } from '../domain/sprites/sprite-change.ts';

/** One part becomes a sprite in the library and a layer of the scene, both or none, and once. */
const keepPart = async (deps: Deps, job: JobRow, factor: number, part: ScenePart) => {
  const image = await storeImage(deps, part.image);
  const createdAt = deps.now();
  const sprite = newSprite({
    id: deps.newId(),
    ownerId: job.ownerId,
    name: part.name,
    source: 'DERIVED',
    provider: job.provider,
    originalSha256: image.sha256,
    derivedFromType: 'Scene',
    derivedFromId: job.subjectId,
    createdAt,
  });
  const edit: SceneEdit = {
    addLayer: {
      spriteId: encodeGlobalId('Sprite', sprite.id),
      name: part.name,
      x: (part.left + (image.width * part.scale) / 2) * factor,
      y: (part.top + (image.height * part.scale) / 2) * factor,
      scale: part.scale * factor,
      locked: part.kind === 'BACKGROUND',
      behaviors: part.kind === 'BACKGROUND' ? [{ background: {} }] : [],
    },
  };
  let isNew = false;
  await editByJob(deps, job, `part ${part.index}`, `Found ${part.name}`, async (tx) => {
    isNew = true;
    await tx.sprites.insert(sprite);
    await addVersion(deps, tx, sprite, image.sha256, 'compose');
    return [edit];
  });
  if (isNew) deps.events.publish([spriteChange(sprite)]);
};

/** Takes a picture apart. Each part stays once it is found, also when a later one fails. */
export const composeSceneJob: JobHandler<z.output<typeof composeSceneWork>> = {
  kind: 'COMPOSE_SCENE',
  input: composeSceneWork,

  async run(deps, job, { imageSha256, factor, ...picture }, context) {
    const provider = chooseProvider(deps, 'COMPOSE_SCENE', job.provider);
    const source = await readImage(deps, imageSha256);
    const onPart = (part: ScenePart) => keepPart(deps, job, factor, part);
    const request = { capability: 'COMPOSE_SCENE', source, ...picture, onPart } as const;
    const { model, note } = await deps.gates.call(provider, request, context);
    return { model, note, write: async () => [] };
  },

  giveUp: async () => [],
  startOver: async (tx, job) => ((await tx.scenes.find({ id: job.subjectId })) ? [] : null),
};
