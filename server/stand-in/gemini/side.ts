import type { IncomingMessage } from 'node:http';
import { isStatusFault } from '../faults.ts';
import type { Reply } from '../reply.ts';
import type { Side } from '../stand-in.ts';
import { body as bodySchema, picturesOf, wordsOf } from './body.ts';
import { candidateFor } from './content.ts';
import { badKey, googleError, noSuchModel, statusReply } from './status-reply.ts';

const models = ['gemini-3.1-flash-image', 'gemini-3-pro-image', 'gemini-3.5-flash'];

const keyOf = ({ headers }: IncomingMessage): string => {
  const key = headers['x-goog-api-key'];
  return typeof key === 'string' ? key : '';
};

/** Gemini's generateContent on v1beta. @param said what it says next when asked for words or data */
export const createGeminiSide = (key: string, said: string[]): Side => ({
  acceptsKey: (request) => keyOf(request) === key,

  async answer({ path, body, keyAccepted, request, fault }): Promise<Reply> {
    if (isStatusFault(fault)) return statusReply(fault, keyOf(request));
    if (!keyOf(request))
      return googleError(403, 'PERMISSION_DENIED', 'Method does not allow unregistered callers.');
    if (!keyAccepted) return badKey();
    const model = path.match(/^\/v1beta\/models\/([^/:]+):generateContent$/)?.[1];
    if (!model || !models.includes(model)) return noSuchModel(model ?? path);
    const parsed = bodySchema.safeParse(body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const message = `Invalid value at '${issue?.path.join('.')}': ${issue?.message}`;
      return googleError(400, 'INVALID_ARGUMENT', message);
    }

    const promptTokenCount =
      Math.ceil(wordsOf(parsed.data).length / 4) + 258 * picturesOf(parsed.data).length;
    const about = { modelVersion: model, responseId: `stand-in-${promptTokenCount}` };
    if (fault === 'blocked-prompt') {
      const usageMetadata = { promptTokenCount, totalTokenCount: promptTokenCount };
      return { status: 200, json: { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata, ...about } };
    }
    if (fault === 'no-candidates') return { status: 200, json: about };

    const { parts, finishReason, pictureTokens, textTokens } = await candidateFor(parsed.data, fault, said);
    const candidatesTokenCount = pictureTokens + textTokens;
    const usageMetadata = {
      promptTokenCount,
      candidatesTokenCount,
      totalTokenCount: promptTokenCount + candidatesTokenCount,
      ...(pictureTokens && {
        candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: pictureTokens }],
      }),
    };
    const content = parts.length > 0 ? { role: 'model', parts } : undefined;
    const answer = { candidates: [{ content, finishReason, index: 0 }], ...about };
    return { status: 200, json: fault === 'no-usage' ? answer : { ...answer, usageMetadata } };
  },
});
