import type { FieldMap, InputFieldBuilder } from '@pothos/core';
import { bounds } from '../../domain/bounds.ts';
import {
  BudgetExceededError,
  IdempotencyKeyReusedError,
  NotFoundError,
  ProviderUnavailableError,
  ValidationError,
} from '../../domain/errors.ts';
import type { StartedWork } from '../../domain/jobs/start-work.ts';
import { builder } from '../builder.ts';
import { ProviderName } from '../providers/provider.ts';

/** A payload with the job. */
export const jobPayload = (name: string) =>
  builder.objectRef<{ jobId: string }>(name).implement({
    description: 'The job as it is now.',
    fields: (t) => ({ job: jobField(t) }),
  });

type Types = typeof builder.$inferSchemaTypes;
type InputFields = InputFieldBuilder<Types, 'InputObject'>;

/** What the inputs of all mutations have that start work. */
export const workInputs = (t: InputFields) => ({
  provider: t.field({ type: ProviderName, description: 'Who does it; LOCAL when nothing is said.' }),
  seed: t.int({
    description: `0 to ${bounds.seedMax}. The same request with this seed gives the same picture, locally.`,
  }),
  idempotencyKey: t.string({
    description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job, however often it is sent; with another input, or with another mutation, it is an IdempotencyKeyReusedError.`,
  }),
});

/** The key alone, for work that takes no seed, or is nobody's but ours. */
export const jobKeyInput = (t: InputFields) =>
  t.string({
    description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job.`,
  });

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/** The job of a payload. */
const jobField = <Shape extends { jobId: string }>(t: Fields<Shape>) =>
  t.prismaField({
    type: 'Job',
    description: 'The work: watch it with jobUpdated.',
    resolve: (query, { jobId }, _args, { reader }) =>
      reader.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
  });

/** What a mutation answers that starts work: what is filled or worked on, and the job. */
export const workPayload = (
  name: string,
  description: string,
  subject: (t: Fields<StartedWork>) => FieldMap,
) =>
  builder.objectRef<StartedWork>(name).implement({
    description,
    fields: (t) => ({ ...subject(t), job: jobField(t) }),
  });

/** What may keep work from being started. */
export const workErrors = [
  ValidationError,
  ProviderUnavailableError,
  BudgetExceededError,
  IdempotencyKeyReusedError,
  NotFoundError,
] as const;
