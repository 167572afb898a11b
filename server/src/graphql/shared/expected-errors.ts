import type { ObjectRef } from '@pothos/core';
import {
  BudgetExceededError,
  ConflictError,
  type ExpectedError,
  type ExpectedErrorType,
  IdempotencyKeyReusedError,
  InvalidCredentialsError,
  NotFoundError,
  ProviderUnavailableError,
  UnsupportedImageError,
  ValidationError,
} from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from './described-enum.ts';
import { dollars, Money } from './money.ts';

const ErrorCode = describedEnum('ErrorCode', 'Why a mutation did not do what it was asked to.', {
  VALIDATION_FAILED: 'Something in the input is not as it must be: see fields.',
  NOT_FOUND: 'There is no such thing, or none that you may see.',
  CONFLICT: 'Somebody else was quicker: rebase on the current revision.',
  UNSUPPORTED_IMAGE: 'The file is no picture, or none that we take.',
  BUDGET_EXCEEDED: 'It would cost more than is allowed.',
  PROVIDER_UNAVAILABLE: 'The provider cannot be used now, or not for this.',
  PROVIDER_REFUSED: 'The provider does not want to do this.',
  IDEMPOTENCY_KEY_REUSED: 'The key came with another input before.',
  INVALID_CREDENTIALS: 'Email and password do not belong together.',
});

const ErrorInterface = builder.interfaceRef<ExpectedError>('Error').implement({
  description:
    'Expected failures come back in a mutation’s result union; every member but the payload implements Error.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened and what to do, for people.' }),
    code: t.field({
      type: ErrorCode,
      description: 'What happened, for programs.',
      resolve: ({ code }) => code,
    }),
  }),
});

const FieldErrorType = builder.objectRef<ValidationError['fields'][number]>('FieldError').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    path: t.exposeStringList('path', { description: 'Where in the input, e.g. ["tags", "3"].' }),
    message: t.exposeString('message', {
      description: 'What is wrong with it, with the limit that was broken.',
    }),
  }),
});

const ValidationErrorRef = builder.objectRef<ValidationError>('ValidationError').implement({
  description: 'Something in the input is not as it must be.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.field({
      ...costs({ entries: 20 }),
      type: [FieldErrorType],
      description: 'All that is wrong, field by field.',
      resolve: ({ fields }) => fields,
    }),
  }),
});

const ConflictErrorRef = builder.objectRef<ConflictError>('ConflictError').implement({
  description: 'The base revision is no longer the current one.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    currentRevision: t.exposeInt('currentRevision', { description: 'The revision to rebase on.' }),
  }),
});

const BudgetExceededErrorRef = builder.objectRef<BudgetExceededError>('BudgetExceededError').implement({
  description: 'It would cost more than is allowed this month. Nothing was paid.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limit: t.field({
      type: Money,
      description: 'What is allowed in a month.',
      resolve: ({ limitMicros }) => dollars(limitMicros),
    }),
    spent: t.field({
      type: Money,
      description: 'What is spent or set aside already.',
      resolve: ({ spentMicros }) => dollars(spentMicros),
    }),
    estimate: t.field({
      type: Money,
      description: 'What this would cost.',
      resolve: ({ estimateMicros }) => dollars(estimateMicros),
    }),
  }),
});

const plain = (name: string, description: string) =>
  builder.objectRef<ExpectedError>(name).implement({ description, interfaces: [ErrorInterface] });

/** How each expected failure shows in the API. */
export const errorRefs = new Map<ExpectedErrorType, ObjectRef<typeof builder.$inferSchemaTypes, object>>([
  [ValidationError, ValidationErrorRef],
  [ConflictError, ConflictErrorRef],
  [BudgetExceededError, BudgetExceededErrorRef],
  [NotFoundError, plain('NotFoundError', 'There is no such thing, or none that you may see.')],
  [UnsupportedImageError, plain('UnsupportedImageError', 'The file is no picture, or none that we take.')],
  [
    ProviderUnavailableError,
    plain('ProviderUnavailableError', 'The provider cannot be used now, or not for this.'),
  ],
  [
    IdempotencyKeyReusedError,
    plain('IdempotencyKeyReusedError', 'The idempotencyKey came with another input before.'),
  ],
  [InvalidCredentialsError, plain('InvalidCredentialsError', 'Email and password do not belong together.')],
]);
