import { type Content, type GenerationConfig, GoogleGenerativeAI } from '@google/generative-ai';
import { brokenCall } from '../wire/broken-call.ts';
import { call } from '../wire/call.ts';
import { parseAnswer } from '../wire/parse-answer.ts';
import type { Vendor } from '../wire/vendor.ts';
import { type GeminiAnswer, geminiAnswer } from './answer.ts';
import { failureOf } from './failures.ts';
import { withFetch } from './scoped-fetch.ts';

/** A part of a prompt: words, or a PNG picture. */
export type PromptPart = { text: string } | { png: Uint8Array };
export type Turn = { role: 'user' | 'model'; parts: readonly PromptPart[] };

export type GeminiQuestion = {
  model: string;
  turns: readonly Turn[];
  /** Passed on as it is: the package's types end before responseModalities and imageConfig. */
  generationConfig: object;
};

export type Gemini = { ask(question: GeminiQuestion, signal: AbortSignal): Promise<GeminiAnswer> };

/**
 * The only file that knows Google's package (@google/generative-ai, at the end of its life). It builds requests; what
 * comes back is judged by us, because the package does not see refusals of pictures.
 */
export const createGemini = (vendor: Vendor): Gemini => {
  const sdk = new GoogleGenerativeAI(vendor.key);
  return {
    async ask({ model, turns, generationConfig }, signal) {
      // The package wraps what its fetch throws into errors of its own, so ours takes another way out.
      let result: { answer: GeminiAnswer } | { failure: unknown } | undefined;
      const guarded: typeof fetch = async (url, init) => {
        try {
          const { method, headers, body } = init ?? {};
          const raw = await call(vendor, String(url), { method, headers, body }, signal);
          if (raw.status >= 300) throw failureOf(vendor, raw);
          result = { answer: parseAnswer(vendor, raw, geminiAnswer) };
          return Response.json({});
        } catch (failure) {
          result = { failure };
          throw failure;
        }
      };
      const client = sdk.getGenerativeModel({ model }, { baseUrl: vendor.baseUrl });
      const request = {
        contents: turns.map(content),
        generationConfig: generationConfig as GenerationConfig,
      };
      await withFetch(guarded, () => client.generateContent(request)).catch((error: unknown) => {
        // Nothing was sent: the package could not even make the request, and quotes the key in saying so.
        result ??= { failure: brokenCall(vendor, error, { canceled: signal.aborted, late: false }) };
      });
      if (!result) throw new Error('The package did not send anything.');
      if ('failure' in result) throw result.failure;
      return result.answer;
    },
  };
};

const content = ({ role, parts }: Turn): Content => ({
  role,
  parts: parts.map((part) =>
    'text' in part
      ? { text: part.text }
      : { inlineData: { mimeType: 'image/png', data: Buffer.from(part.png).toString('base64') } },
  ),
});
