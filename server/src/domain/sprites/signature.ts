import { readPngText, writePngText } from '@papeterie/pixels/formats/png/png-text';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { providerNames } from '../providers/provider.ts';
import { drawingRecipe, keptSteps } from './drawing-recipe.ts';
import type { SpriteRow } from './rows.ts';

const keyword = 'Papeterie';

/** Longer than any true one: 2,000 letters of prompt and some steps. */
const longest = 64 * 1024;

const side = z.int().min(1).max(bounds.spriteMaxSide);

/** What a picture says of how it came to be. It may come from anywhere: nothing in it is believed unchecked. */
const signature = z.object({
  papeterie: z.literal(1),
  provider: z.enum(providerNames),
  model: z.string().max(bounds.nameLength).nullable(),
  recipe: drawingRecipe.extend({
    prompt: z.string().min(1).max(bounds.promptLength),
    width: side,
    height: side,
    style: z.string().max(bounds.nameLength).optional(),
    seed: z.int().min(0).max(bounds.seedMax),
  }),
  steps: keptSteps.optional(),
});

export type Signature = z.output<typeof signature>;

/** The signature of a drawing; null for what was never drawn here. */
export const signatureOf = ({
  provider,
  model,
  recipe,
}: Pick<SpriteRow, 'provider' | 'model' | 'recipe'>): Signature | null =>
  signature.safeParse({ papeterie: 1, provider, model, recipe }).data ?? null;

/** Writes into a PNG how it came to be, so that it can be drawn again wherever it is brought. Other files stay as they are. */
export const sign = (bytes: Uint8Array, signed: Signature | null): Uint8Array =>
  signed ? writePngText(bytes, keyword, JSON.stringify(signed)) : bytes;

/** What a picture says of itself; null when it says nothing that makes sense. */
export const readSignature = (bytes: Uint8Array): Signature | null => {
  const text = readPngText(bytes, keyword);
  if (text === null || text.length > longest) return null;
  try {
    return signature.parse(JSON.parse(text));
  } catch (error) {
    // Somebody else's text under our keyword, or a forged one: the picture is as good without it.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
};

/** With more pixel work done; null when there is no more room for it: half a story would be a wrong one. */
export const withSteps = (
  signed: Signature | null,
  steps: readonly Record<string, unknown>[],
): Signature | null =>
  steps.length === 0
    ? signed
    : signed && (signature.safeParse({ ...signed, steps: [...(signed.steps ?? []), ...steps] }).data ?? null);
