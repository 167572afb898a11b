import { given, orElse } from '@papeterie/pixels/given';
import { z } from 'zod';
import { bounds } from './bounds.ts';

/** The fields that several inputs share, bounded once. */
const text = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .max(max, `is longer than ${max.toLocaleString('en')} characters`);

const promptText = text(bounds.promptLength);

export const fields = {
  given,
  orElse,
  prompt: promptText.min(1, 'is empty: say in a few words what it shall be'),
  optionalPrompt: given(promptText),
  name: text(bounds.nameLength).min(1, 'is empty'),
  seed: given(
    z.int('is not a whole number').min(0, 'is below 0').max(bounds.seedMax, `is above ${bounds.seedMax}`),
  ),
  side: z
    .int('is not a whole number')
    .min(bounds.spriteMinSide, `is below ${bounds.spriteMinSide} px`)
    .max(bounds.spriteMaxSide, `is above ${bounds.spriteMaxSide} px`),
  idempotencyKey: given(
    z
      .string()
      .min(1, 'is empty')
      .max(bounds.idempotencyKeyLength, `is longer than ${bounds.idempotencyKeyLength} characters`),
  ),
  ids: z
    .array(z.string())
    .min(1, 'is empty')
    .max(bounds.idsPerCall, `has more than ${bounds.idsPerCall} ids: split it into several calls`),
} as const;
