import type { Spend } from '../../../domain/providers/spend.ts';
import type { GeminiAnswer } from './answer.ts';

/** Millionths of a US dollar for a million tokens, which is: dollars for a million tokens, times a million. */
export type TokenPrice = {
  input: number;
  /** Words and thoughts. */
  text: number;
  picture: number;
  /** What a picture of about one megapixel takes, for estimates. */
  tokensPerPicture: number;
};
export type TokenPrices = Readonly<Record<string, TokenPrice>>;

/** The paid tier's list prices of mid to late 2026 (ai.google.dev/gemini-api/docs/pricing). */
export const tokenPrices: TokenPrices = {
  'gemini-3.1-flash-image': {
    input: 500_000,
    text: 3_000_000,
    picture: 60_000_000,
    tokensPerPicture: 1_120,
  },
  'gemini-3-pro-image': {
    input: 2_000_000,
    text: 12_000_000,
    picture: 120_000_000,
    tokensPerPicture: 1_120,
  },
  'gemini-3.5-flash': { input: 1_500_000, text: 9_000_000, picture: 0, tokensPerPicture: 0 },
};

/** By the longest known name that the model's begins with ("…-001"); an unknown model counts as the dearest. */
export const priceOf = (model: string, prices: TokenPrices): TokenPrice => {
  const known = Object.keys(prices).filter((name) => model.startsWith(name));
  const [name] = known.sort((one, other) => other.length - one.length);
  const dearest = Object.values(prices).sort((one, other) => other.picture - one.picture)[0];
  return (name ? prices[name] : dearest) ?? { input: 0, text: 0, picture: 0, tokensPerPicture: 0 };
};

/** What an answer used, in tokens and in money; nothing when it does not say. */
export const spendOf = (
  { usageMetadata, candidates }: GeminiAnswer,
  price: TokenPrice,
): Spend | undefined => {
  if (!usageMetadata) return undefined;
  const {
    promptTokenCount: inputTokens = 0,
    candidatesTokenCount: answerTokens = 0,
    thoughtsTokenCount: thoughtTokens = 0,
    candidatesTokensDetails: details,
  } = usageMetadata;
  const drawn = candidates.some(({ content }) => content?.parts.some(({ base64 }) => base64));
  const listed = details
    ?.filter(({ modality }) => modality === 'IMAGE')
    .reduce((sum, { tokenCount }) => sum + tokenCount, 0);
  // Without details everything counts as picture when there is one: never less than what will be charged.
  const pictureTokens = Math.min(answerTokens, listed ?? (drawn ? answerTokens : 0));
  const textTokens = answerTokens - pictureTokens + thoughtTokens;
  const millionths = inputTokens * price.input + textTokens * price.text + pictureTokens * price.picture;
  return {
    inputTokens,
    outputTokens: answerTokens + thoughtTokens,
    costMicros: Math.round(millionths / 1_000_000),
  };
};

/** A prompt of ours, and a picture with it, at the most. */
const inputTokensForAPicture = 2_000;

export const pictureEstimateMicros = ({ input, picture, tokensPerPicture }: TokenPrice): number =>
  Math.ceil((inputTokensForAPicture * input + tokensPerPicture * picture) / 1_000_000);

/** A conversation in words: so many tokens in and out. */
export const wordsEstimateMicros = (
  { input, text }: TokenPrice,
  tokensIn: number,
  tokensOut: number,
): number => Math.ceil((tokensIn * input + tokensOut * text) / 1_000_000);
