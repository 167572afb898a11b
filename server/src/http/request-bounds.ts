import { bounds } from '../domain/bounds.ts';

const kibibyte = 1024;

/** How much of everything one request may have. They hold for everybody. */
export const requestBounds = {
  /** An operation with its variables; files are not in it. */
  operationBytes: 256 * kibibyte,
  operationTimeoutMs: 20_000,
  uploadMapBytes: 64 * kibibyte,
  uploads: 20,
  /** All files of a request, and what is around them. */
  multipartBytes: bounds.uploadBytes + 1024 * kibibyte,
  /** Operations of one WebSocket that run at once. */
  operationsOfSocket: 50,
  /** What may wait for a client that reads too slowly before it is cut off. */
  unsentBytes: 8 * 1024 * kibibyte,
} as const;
