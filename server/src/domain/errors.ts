/**
 * The one closed union of failures that the domain foresees. It knows nothing of GraphQL: the API shows the first group
 * as members of result unions and the second as errors of the whole request.
 */
export type FieldError = { path: string[]; message: string };

/** Of a list with a thousand mistakes the first are told: the answer must not grow with what was sent. */
const mostFields = 20;

export class ValidationError extends Error {
  readonly code = 'VALIDATION_FAILED';
  readonly fields: readonly FieldError[];
  constructor(fields: readonly FieldError[]) {
    const told = fields.slice(0, mostFields);
    const more = fields.length > told.length ? `; and ${fields.length - told.length} more` : '';
    super(told.map((field) => `${field.path.join('.')}: ${field.message}`).join('; ') + more);
    this.fields = told;
  }
}

export class NotFoundError extends Error {
  readonly code = 'NOT_FOUND';
  /** A foreign id gets the very same words as one that never was. */
  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}

export class ConflictError extends Error {
  readonly code = 'CONFLICT';
  constructor(
    message: string,
    readonly currentRevision: number,
  ) {
    super(message);
  }
}

export class UnsupportedImageError extends Error {
  readonly code = 'UNSUPPORTED_IMAGE';
}

export class ProviderUnavailableError extends Error {
  readonly code = 'PROVIDER_UNAVAILABLE';
}

const dollars = (micros: number): string => `$${(micros / 1_000_000).toFixed(4)}`;

export class BudgetExceededError extends Error {
  readonly code = 'BUDGET_EXCEEDED';
  /** All in millionths of a US dollar. */
  constructor(
    readonly limitMicros: number,
    readonly spentMicros: number,
    readonly estimateMicros: number,
    message = `This would cost about ${dollars(estimateMicros)}; ${dollars(spentMicros)} of this month's ${dollars(limitMicros)} are spent or set aside. Draw locally, or allow more.`,
  ) {
    super(message);
  }
}

/** All users together would spend too much. Of what others spent nothing is told: `spentMicros` is the person's own. */
export class HouseBudgetExceededError extends BudgetExceededError {
  constructor(limitMicros: number, ownMicros: number, estimateMicros: number) {
    super(
      limitMicros,
      ownMicros,
      estimateMicros,
      `This would cost about ${dollars(estimateMicros)}; of the ${dollars(limitMicros)} that everybody here together may spend in a month, less than that is left. Draw locally, or wait for the next month (UTC).`,
    );
  }
}

export class IdempotencyKeyReusedError extends Error {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  constructor() {
    super('This idempotencyKey came with another input before. Use a new key for a new wish.');
  }
}

export class InvalidCredentialsError extends Error {
  readonly code = 'INVALID_CREDENTIALS';
  constructor() {
    super('Email and password do not belong together.');
  }
}

export const expectedErrors = [
  ValidationError,
  NotFoundError,
  ConflictError,
  UnsupportedImageError,
  ProviderUnavailableError,
  BudgetExceededError,
  IdempotencyKeyReusedError,
  InvalidCredentialsError,
] as const;
export type ExpectedErrorType = (typeof expectedErrors)[number];
export type ExpectedError = InstanceType<ExpectedErrorType>;

export const isExpected = (error: unknown): error is ExpectedError =>
  expectedErrors.some((type) => error instanceof type);

export class UnauthenticatedError extends Error {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Sign in first: signInAsGuest is enough.');
  }
}

export class RateLimitedError extends Error {
  readonly code = 'RATE_LIMITED';
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}

/** What the work needs does not answer now, the database above all. Nothing is known to have been done. */
export class ServiceUnavailableError extends Error {
  readonly code = 'SERVICE_UNAVAILABLE';
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
