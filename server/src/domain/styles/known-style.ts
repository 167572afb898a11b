import type { StylePreset } from '@papeterie/artist/styles/preset';
import { z } from 'zod';

/** The key of one of the presets, or nothing. */
export const styleField = (styles: readonly StylePreset[]) =>
  z
    .string()
    .nullish()
    .transform((key) => key ?? undefined)
    .refine((key) => key === undefined || styles.some((style) => style.key === key), {
      error: `is not one of the presets: ${styles.map((style) => style.key).join(', ')}`,
    });
