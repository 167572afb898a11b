import { details, directions, outlines, shadings, views } from '@papeterie/artist/drawing-options';
import { z } from 'zod';
import { bounds } from '../domain/bounds.ts';
import { spriteChange } from '../domain/changes.ts';
import { fields } from '../domain/fields.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import { newSprite } from '../domain/sprites/new-sprite.ts';
import type { SpriteRow } from '../domain/sprites/rows.ts';
import { sign, signatureOf } from '../domain/sprites/signature.ts';
import { styleField } from '../domain/styles/known-style.ts';

const longest = 40;

/** A short name for what nobody has named: the prompt's beginning, cut at a word. */
const nameFromPrompt = (prompt: string): string => {
  const line = prompt.replace(/\s+/g, ' ').trim();
  const symbols = [...line];
  if (symbols.length <= longest) return capitalized(line);
  const cut = symbols.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${capitalized(space > longest / 2 ? cut.slice(0, space) : cut)}…`;
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const { given, orElse } = fields;

/** @param remixed the sprite whose recipe the wish is made of */
const drawing = (remixed?: Pick<SpriteRow, 'id'>) =>
  defineWork({
    kind: 'GENERATE',
    description: 'Draws a sprite.',
    operation: remixed ? `remixSprite ${remixed.id}` : 'generateSprite',
    capability: 'GENERATE',
    subject: { type: 'Sprite', table: 'sprites' },

    wish: ({ styles }) =>
      z.object({
        prompt: fields.prompt,
        width: orElse(fields.side, bounds.spriteSide),
        height: orElse(fields.side, bounds.spriteSide),
        style: styleField(styles),
        name: given(fields.name),
        noBackground: orElse(z.boolean(), true),
        outline: given(z.enum(outlines)),
        shading: given(z.enum(shadings)),
        detail: given(z.enum(details)),
        view: given(z.enum(views)),
        direction: given(z.enum(directions)),
        count: orElse(
          z
            .int('is not a whole number')
            .min(1, 'is below 1')
            .max(bounds.variants, `is above ${bounds.variants}`),
          1,
        ),
      }),

    copies: ({ count }) => count,

    find: async () => null,

    async plan(_deps, _viewer, { name, count: _count, ...recipe }) {
      return {
        request: { capability: 'GENERATE', ...recipe },
        input: async () => recipe,
        async fill(tx, job) {
          const sprite = newSprite({
            id: job.subjectId,
            ownerId: job.ownerId,
            name: name ?? nameFromPrompt(recipe.prompt),
            prompt: recipe.prompt,
            source: 'GENERATED',
            ...(remixed && { derivedFromType: 'Sprite', derivedFromId: remixed.id }),
            styleKey: recipe.style ?? null,
            provider: job.provider,
            seed: recipe.seed,
            recipe,
            jobId: job.id,
            createdAt: job.createdAt,
          });
          await tx.sprites.insert(sprite);
          return [spriteChange(sprite)];
        },
      };
    },

    input: drawingRecipe,

    async run(deps, job, recipe, context) {
      const result = await askProvider(deps, job, { capability: 'GENERATE', ...recipe }, context);
      const signed = signatureOf({ provider: job.provider, model: result.model, recipe });
      const images = result.images.map((bytes) => sign(bytes, signed));
      const [image] = await storeResult(deps, { ...result, images });
      const sprite = { id: job.subjectId, ownerId: job.ownerId };
      return {
        model: result.model,
        note: result.note,
        async write(tx) {
          await addVersion(deps, tx, sprite, image!.sha256, 'generate');
          await tx.sprites.update({ id: sprite.id }, { originalSha256: image!.sha256, model: result.model });
          return [spriteChange(sprite)];
        },
      };
    },

    async mark(tx, { subjectId: id, ownerId }, status) {
      const left = await tx.sprites.update({ id }, { status });
      return left === 0 ? null : [spriteChange({ id, ownerId })];
    },
  });

/** Draws a new sprite from words, which is in the library at once, PENDING. */
export const generateSprite = drawing();

/** The same with a sprite's recipe, from which the new one descends. */
export const remixOf = (sprite: Pick<SpriteRow, 'id'>) => drawing(sprite);
