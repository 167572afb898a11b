import { emptyScene, type SceneEdit, sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { inPixelTurn } from '../domain/admission/in-pixel-turn.ts';
import { bounds } from '../domain/bounds.ts';
import { sceneChange, spriteChange } from '../domain/changes.ts';
import type { Deps } from '../domain/deps.ts';
import { fields } from '../domain/fields.ts';
import { encodeGlobalId } from '../domain/global-id.ts';
import { storeImage } from '../domain/images/store-image.ts';
import { readImage } from '../domain/images/stored-image.ts';
import { workablePixels } from '../domain/images/upload-pixels.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import type { ScenePart } from '../domain/providers/provider.ts';
import { editByJob } from '../domain/scenes/edit-by-job.ts';
import { insertScene } from '../domain/scenes/insert-scene.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { newSprite } from '../domain/sprites/new-sprite.ts';
import { readUpload, uploadedFile } from '../domain/uploaded-file.ts';

const wish = z.object({ file: uploadedFile, name: fields.name, prompt: fields.optionalPrompt });

/** A stage is neither tiny nor huge: small pixel art is shown at a whole multiple. */
const factorOf = (width: number, height: number): number => {
  const longest = Math.max(width, height);
  if (longest > sceneBounds.maxSide) return sceneBounds.maxSide / longest;
  return Math.max(1, Math.floor(640 / longest));
};

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

/**
 * Puts up a stage of a picture's size and takes the picture apart into its layers. Each part stays once it is found, also
 * when a later one fails.
 */
export const composeScene = defineWork({
  kind: 'COMPOSE_SCENE',
  description: 'Takes a picture apart into layers.',
  operation: 'composeScene',
  capability: 'COMPOSE_SCENE',
  subject: { type: 'Scene', table: 'scenes' },

  wish: () => wish,

  find: async () => null,

  async plan(deps, viewer, { file, name, prompt, seed }) {
    const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
    const pixels = await workablePixels(deps, bytes);
    const { source, image } = await inPixelTurn(deps, viewer.userId, pixels, async () => {
      const cleaned = await deps.codec.clean(bytes);
      return { source: cleaned, image: await storeImage(deps, cleaned) };
    });
    const { sha256: imageSha256, width, height } = image;
    const factor = factorOf(width, height);
    const picture = { width, height, prompt, seed };
    return {
      request: { capability: 'COMPOSE_SCENE', source, ...picture, onPart: async () => undefined },
      input: async () => ({ imageSha256, ...picture, factor }),
      async fill(tx, { subjectId, ownerId }) {
        const document = emptyScene({
          name,
          width: Math.max(sceneBounds.minSide, Math.round(width * factor)),
          height: Math.max(sceneBounds.minSide, Math.round(height * factor)),
          durationSeconds: 10,
          backgroundColor: '#000000',
        });
        return [sceneChange(await insertScene(deps, tx, ownerId, document, subjectId))];
      },
    };
  },

  input: z.object({
    imageSha256: z.string(),
    width: z.number(),
    height: z.number(),
    prompt: z.string().optional(),
    seed: z.number(),
    /** Scene px for one px of the picture. */
    factor: z.number(),
  }),

  async run(deps, job, { imageSha256, factor, ...picture }, context) {
    const source = await readImage(deps, imageSha256);
    const onPart = (part: ScenePart) => keepPart(deps, job, factor, part);
    const request = { capability: 'COMPOSE_SCENE', source, ...picture, onPart } as const;
    const { model, note } = await askProvider(deps, job, request, context);
    return { model, note, write: async () => [] };
  },
});
