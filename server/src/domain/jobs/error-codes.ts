export const jobErrorCodes = [
  'PROVIDER_UNAVAILABLE',
  'PROVIDER_REFUSED',
  'PROVIDER_NO_IMAGE',
  'PROVIDER_AUTH',
  'PROVIDER_QUOTA',
  'TIMEOUT',
  'INVALID_RESULT',
  'BUDGET_EXCEEDED',
  'CANCELED',
  'INTERNAL',
] as const;
export type JobErrorCode = (typeof jobErrorCodes)[number];
