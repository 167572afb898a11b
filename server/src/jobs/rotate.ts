import { type Direction, directions, views } from '@papeterie/artist/drawing-options';
import { facingAfter } from '@papeterie/artist/facing-after';
import { z } from 'zod';
import { spriteChange } from '../domain/changes.ts';
import { fields } from '../domain/fields.ts';
import { readImage, storedImage } from '../domain/images/stored-image.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { defineWork, type Outcome } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { noPicture } from '../domain/providers/estimate.ts';
import type { ProviderResult } from '../domain/providers/provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawingOrigin, drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import { drawnSprite } from '../domain/sprites/drawn-sprite.ts';
import { newSprite } from '../domain/sprites/new-sprite.ts';
import { facingOf, originOf } from '../domain/sprites/origin-of.ts';
import { pastDrawingOf } from '../domain/sprites/past-drawing.ts';
import type { SpriteRow } from '../domain/sprites/rows.ts';
import { sign, signatureOf, withSteps } from '../domain/sprites/signature.ts';
import type { ReadTables } from '../domain/store.ts';

const wish = z.object({
  spriteId: z.string(),
  directions: z
    .array(z.enum(directions))
    .min(1, 'is empty')
    .refine((list) => new Set(list).size === list.length, { error: 'has a direction twice' }),
  from: fields.given(z.enum(directions)),
});

const input = z.object({
  sourceSha256: z.string(),
  width: z.number(),
  height: z.number(),
  from: z.enum(directions),
  view: z.enum(views).optional(),
  origin: drawingOrigin.optional(),
  directions: z.array(z.enum(directions)),
  seed: z.number(),
});

/** The sprites that the job draws, in the order of its directions. */
const turned = (read: ReadTables, job: JobRow): Promise<SpriteRow[]> =>
  read.sprites.list({ jobId: job.id, ownerId: job.ownerId }, { orderBy: [{ id: 'asc' }] });

/** Which direction a turned sprite is; each knows it, whatever became of the others. */
const directionOf = ({ recipe }: SpriteRow): Direction | undefined =>
  drawingRecipe.partial().parse(recipe).direction;

/** The directions whose sprites have not been deleted. */
const leftOf = async (read: ReadTables, job: JobRow, all: readonly Direction[]): Promise<Direction[]> => {
  const there = new Set((await turned(read, job)).map(directionOf));
  return all.filter((direction) => there.has(direction));
};

/** Only what can be drawn again from its words: a turned drawing, not a turned picture. */
const signatureFacing = (
  { provider }: JobRow,
  { model, steps = [] }: Pick<ProviderResult, 'model' | 'steps'>,
  { origin }: Pick<z.output<typeof input>, 'origin'>,
  drawn: Direction,
) => {
  if (!origin) return null;
  const { steps: _before, ...recipe } = origin;
  const direction = facingAfter(drawn, steps);
  return withSteps(signatureOf({ provider, model, recipe: { ...recipe, direction } }), steps);
};

const nothingLeft: Outcome = { model: null, note: 'all of it has been deleted', write: async () => [] };

const words = (direction: Direction): string => direction.toLowerCase().replace('_', '-');

/** Draws a sprite from other directions, each as a sprite of its own, which is in the library at once, PENDING. */
export const rotateSprite = defineWork({
  kind: 'ROTATE',
  description: 'Draws a sprite from other directions.',
  operation: 'rotateSprite',
  capability: 'ROTATE',
  subject: { type: 'Sprite', table: 'sprites' },

  wish: () => wish,

  find: (deps, viewer, { spriteId }) => drawnSprite(deps, viewer, spriteId),

  async plan(deps, _viewer, { directions: wanted, from, seed }, parent) {
    const sourceSha256 = parent.imageSha256;
    const { width, height } = await storedImage(deps, sourceSha256);
    const recipe = drawingRecipe.partial().safeParse(parent.recipe).data ?? {};
    const origin = await originOf(deps, sourceSha256);
    const facing = origin ? facingOf(origin) : recipe.direction;
    const turn = {
      width,
      height,
      from: from ?? facing ?? 'SOUTH',
      view: recipe.view,
      origin,
      directions: wanted,
      seed,
    };
    const pastDrawing = origin ? undefined : await pastDrawingOf(deps, parent);
    return {
      request: { capability: 'ROTATE', source: noPicture, pastDrawing, ...turn },
      subjectId: parent.id,
      input: async () => ({ sourceSha256, ...turn }),
      async fill(tx, job) {
        const sprites = wanted.map((direction) =>
          newSprite({
            id: deps.newId(),
            ownerId: job.ownerId,
            name: `${parent.name}, ${words(direction)}`,
            prompt: parent.prompt,
            source: 'DERIVED',
            styleKey: parent.styleKey,
            provider: job.provider,
            seed,
            recipe: { ...recipe, direction },
            jobId: job.id,
            derivedFromType: 'Sprite',
            derivedFromId: parent.id,
            createdAt: job.createdAt,
          }),
        );
        for (const sprite of sprites) await tx.sprites.insert(sprite);
        return sprites.map(spriteChange);
      },
    };
  },

  input,

  async run(deps, job, { sourceSha256, ...turn }, context) {
    const source = await readImage(deps, sourceSha256);
    const left = await leftOf(deps.store.read, job, turn.directions);
    if (left.length === 0) return nothingLeft;
    const stillWanted = async (direction: Direction) =>
      (await leftOf(deps.store.read, job, [direction])).length > 0;
    const request = { capability: 'ROTATE', source, ...turn, directions: left, stillWanted } as const;
    const result = await askProvider(deps, job, request, context);
    const { directions: drawn = left } = result;
    const signed = result.images.map((bytes, index) =>
      sign(bytes, signatureFacing(job, result, turn, drawn[index]!)),
    );
    const images = await storeResult(deps, { ...result, images: signed }, drawn.length);
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        const sprites = await turned(tx, job);
        for (const sprite of sprites) {
          const direction = directionOf(sprite);
          const image = direction && images[drawn.indexOf(direction)];
          if (!image) continue;
          await addVersion(deps, tx, sprite, image.sha256, 'rotate');
          await tx.sprites.update({ id: sprite.id }, { originalSha256: image.sha256, model: result.model });
        }
        return sprites.map(spriteChange);
      },
    };
  },

  async mark(tx, job, status) {
    const sprites = await turned(tx, job);
    await tx.sprites.update({ jobId: job.id }, { status });
    return sprites.length === 0 ? null : sprites.map(spriteChange);
  },

  requestAgain: async (tx, job, turn) => ({
    capability: 'ROTATE',
    source: noPicture,
    ...turn,
    directions: await leftOf(tx, job, turn.directions),
  }),
});
