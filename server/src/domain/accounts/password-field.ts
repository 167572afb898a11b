import { z } from 'zod';
import { bounds } from '../bounds.ts';

/** A password that somebody wants to have from now on. */
export const newPassword = z
  .string()
  .min(bounds.passwordMinLength, `is shorter than ${bounds.passwordMinLength} characters`)
  .max(bounds.passwordMaxLength, `is longer than ${bounds.passwordMaxLength} characters`);

/** One that is compared with what somebody has: too long is only wrong. */
export const givenPassword = z
  .string()
  .max(bounds.passwordMaxLength, `is longer than ${bounds.passwordMaxLength} characters`);
