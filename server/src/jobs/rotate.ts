import { type Direction, directions, views } from '@papeterie/artist/drawing-options';
import { facingAfter } from '@papeterie/artist/facing-after';
import { z } from 'zod';
import { readImage } from '../domain/images/stored-image.ts';
import { type JobHandler, type Outcome, someOrNull } from '../domain/jobs/job-handler.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import type { ProviderResult } from '../domain/providers/provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawingOrigin, drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import type { AssetStatus, SpriteRow } from '../domain/sprites/rows.ts';
import { sign, signatureOf, withSteps } from '../domain/sprites/signature.ts';
import { spriteChange } from '../domain/sprites/sprite-change.ts';
import type { ReadTables, Tables } from '../domain/store.ts';

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

const setStatus = async (tx: Tables, job: JobRow, status: AssetStatus) => {
  const sprites = await turned(tx, job);
  await tx.sprites.update({ jobId: job.id }, { status });
  return sprites.map(spriteChange);
};

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

/** Draws a sprite from other directions, each as a sprite of its own. */
export const rotateJob: JobHandler<z.output<typeof input>> = {
  kind: 'ROTATE',
  input,

  async run(deps, job, { sourceSha256, ...wish }, context) {
    const provider = chooseProvider(deps, 'ROTATE', job.provider);
    const source = await readImage(deps, sourceSha256);
    const directions = await leftOf(deps.store.read, job, wish.directions);
    if (directions.length === 0) return nothingLeft;
    const stillWanted = async (direction: Direction) =>
      (await leftOf(deps.store.read, job, [direction])).length > 0;
    const request = { capability: 'ROTATE', source, ...wish, directions, stillWanted } as const;
    const result = await deps.gates.call(provider, request, context);
    const { directions: drawn = directions } = result;
    const signed = result.images.map((bytes, index) =>
      sign(bytes, signatureFacing(job, result, wish, drawn[index]!)),
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

  giveUp: (tx, job) => setStatus(tx, job, 'FAILED'),
  startOver: async (tx, job) => someOrNull(await setStatus(tx, job, 'PENDING')),

  async estimateAgain(deps, tx, job, wish) {
    const directions = await leftOf(tx, job, wish.directions);
    const provider = deps.providers.find(({ name }) => name === job.provider);
    const request = { capability: 'ROTATE', source: new Uint8Array(), ...wish, directions } as const;
    return provider?.estimateMicros?.(request) ?? 0;
  },
};
