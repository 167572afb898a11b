import type { StatusFault } from '../faults.ts';
import type { Reply } from '../reply.ts';

/** google.rpc.Status as the service writes it. */
export const googleError = (code: number, status: string, message: string, details?: object[]): Reply => ({
  status: code,
  json: { error: { code, message, status, details } },
});

export const badKey = (): Reply =>
  googleError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
  ]);

export const noSuchModel = (model: string): Reply =>
  googleError(404, 'NOT_FOUND', `models/${model} is not found for API version v1beta.`);

const quotaFailure = { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [] };
const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '27s' };
const overQuota = 'You exceeded your current quota';

/** @param key what was sent, for the fault that echoes it */
export const statusReply = (fault: StatusFault, key: string): Reply => {
  switch (fault) {
    case '400':
    case '422':
    case '422-text':
      return googleError(
        Number.parseInt(fault, 10),
        'INVALID_ARGUMENT',
        'Invalid value at generation_config',
      );
    case '401':
      return badKey();
    case '402':
      return googleError(402, 'RESOURCE_EXHAUSTED', 'Your prepay credits are depleted.');
    case '403':
      return googleError(403, 'PERMISSION_DENIED', 'Permission denied');
    case '404':
      return noSuchModel('gemini-2.5-flash-image');
    case '429':
      return googleError(429, 'RESOURCE_EXHAUSTED', overQuota, [quotaFailure]);
    case '429-retry-after':
      return googleError(429, 'RESOURCE_EXHAUSTED', overQuota, [quotaFailure, retryInfo]);
    case '500':
      return googleError(500, 'INTERNAL', 'An internal error has occurred.');
    case '503':
    case '529':
      return googleError(Number(fault), 'UNAVAILABLE', 'The model is overloaded. Please try again later.');
    case 'echo-key':
      return googleError(403, 'PERMISSION_DENIED', `The key ${key} may not do this`);
  }
};
