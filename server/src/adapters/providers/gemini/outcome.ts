import type { JobErrorCode } from '../../../domain/jobs/error-codes.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import type { Spend } from '../../../domain/providers/spend.ts';
import { quoted } from '../wire/redact.ts';
import type { GeminiAnswer } from './answer.ts';

// Refusals come as HTTP 200. finishReason is an open enum of Google's; these are the ones that mean "no".
const refused =
  /^(SAFETY|RECITATION|LANGUAGE|PROHIBITED_CONTENT|BLOCKLIST|SPII|IMAGE_SAFETY|IMAGE_PROHIBITED_CONTENT|IMAGE_RECITATION)$/;
const noPicture = /^(STOP|NO_IMAGE|IMAGE_OTHER|FINISH_REASON_UNSPECIFIED)$/;

/** An answer without a picture was answered all the same: what it used is gone. */
const answered = (code: JobErrorCode, message: string, retryable: boolean, spend: Spend | undefined) =>
  new WorkFailure(code, message, retryable, { maybeCharged: true, spend });

/** @throws WorkFailure when the prompt or the answer was blocked, or broke off before anything came */
export const assertAnswered = (answer: GeminiAnswer, spend: Spend | undefined): void => {
  const blocked = answer.promptFeedback?.blockReason;
  if (blocked) {
    throw answered('PROVIDER_REFUSED', `Gemini does not accept this prompt (${blocked}).`, false, spend);
  }
  const reason = answer.candidates[0]?.finishReason ?? '';
  if (refused.test(reason)) {
    throw answered('PROVIDER_REFUSED', `Gemini refused to answer this (${reason}).`, false, spend);
  }
  if (answer.candidates.length === 0) {
    throw answered('INVALID_RESULT', 'Gemini answered with nothing.', true, spend);
  }
};

/** The words of an answer, without what the model said to itself. */
export const wordsOf = ({ candidates: [first] }: GeminiAnswer): string =>
  (first?.content?.parts ?? [])
    .filter(({ thought }) => !thought)
    .map(({ text }) => text ?? '')
    .join('')
    .trim();

/**
 * The base64 of the picture: the last one that is not a thought. Its media type is not to be trusted; newer models
 * send JPEG.
 * @throws WorkFailure
 */
export const pictureOf = (answer: GeminiAnswer, spend: Spend | undefined, key: string): string => {
  assertAnswered(answer, spend);
  const [first] = answer.candidates;
  const pictures = (first?.content?.parts ?? []).filter(({ base64, thought }) => base64 && !thought);
  const base64 = pictures.at(-1)?.base64;
  if (base64) return base64;

  const reason = first?.finishReason ?? 'STOP';
  if (!noPicture.test(reason)) {
    throw answered(
      'INVALID_RESULT',
      `Gemini stopped before it was done (${quoted(reason, key)}).`,
      true,
      spend,
    );
  }
  const words = quoted(wordsOf(answer), key);
  const message = words
    ? `Gemini answered in words instead of a picture: ${words}`
    : 'Gemini drew no picture.';
  throw answered('PROVIDER_NO_IMAGE', message, true, spend);
};
