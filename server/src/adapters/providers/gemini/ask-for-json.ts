import { z } from 'zod';
import {
  type JsonAnswer,
  type JsonQuestion,
  type ProviderContext,
  WorkFailure,
} from '../../../domain/providers/provider.ts';
import { addSpend, nothingSpent, type Spend } from '../../../domain/providers/spend.ts';
import { oneOfSeveral, withSpend } from '../wire/with-spend.ts';
import { questionEstimateMicros } from './estimate.ts';
import { assertAnswered, wordsOf } from './outcome.ts';
import { priceOf, spendOf } from './prices.ts';
import { responseSchemaOf } from './response-schema.ts';
import type { PromptPart, Turn } from './sdk.ts';
import { sendable } from './sendable.ts';
import type { Tools } from './tools.ts';

/** How often the model may correct itself. Each correction is a paid call. */
export const mostCorrections = 2;

/**
 * @param corrections how many are left, where several questions are one piece of work
 * @returns also how many it took
 * @throws WorkFailure; its spend is that of all calls
 */
export const askForJson = async <T>(
  { gemini, codec, prices }: Tools,
  model: string,
  { schema, prompt, images = [] }: JsonQuestion<T>,
  { signal, progress }: ProviderContext,
  corrections = mostCorrections,
): Promise<JsonAnswer<T> & { corrected: number }> => {
  const responseSchema = responseSchemaOf(schema);
  const parts: PromptPart[] = [{ text: prompt }];
  for (const image of images) parts.push({ png: await sendable(codec, image) });
  const turns: Turn[] = [{ role: 'user', parts }];
  const generationConfig = { responseMimeType: 'application/json', responseSchema };

  const price = priceOf(model, prices);
  let spend = nothingSpent;
  for (let round = 0; round <= corrections; round++) {
    progress(0.05 + 0.3 * round, round === 0 ? 'Gemini thinks' : 'Gemini corrects itself');
    const listMicros = questionEstimateMicros(price, charactersOf(turns));
    const ask = async () => {
      const answer = await gemini.ask({ model, turns, generationConfig }, signal);
      const said = spendOf(answer, price);
      assertAnswered(answer, said);
      const own: Spend = said ?? { ...nothingSpent, costMicros: listMicros };
      return { own, words: wordsOf(answer) };
    };
    const { own, words } = await withSpend(spend, () => oneOfSeveral(listMicros, ask));
    spend = addSpend(spend, own);
    const read = check(words, schema);
    if ('value' in read) return { value: read.value, model, spend, corrected: round };
    turns.push(
      { role: 'model', parts: [{ text: words || '(nothing)' }] },
      {
        role: 'user',
        parts: [{ text: `${read.wrong}\nAnswer again with the whole JSON, corrected, and nothing else.` }],
      },
    );
  }
  const tried = corrections > 0 ? `, also after ${corrections} corrections` : '';
  const message = `Gemini did not answer in the form asked for${tried}.`;
  throw new WorkFailure('INVALID_RESULT', message, true, { maybeCharged: true, spend });
};

const charactersOf = (turns: readonly Turn[]): number =>
  turns.flatMap(({ parts }) => parts).reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);

/** The value, or in words for the model what is wrong with it. */
const check = <T>(words: string, schema: z.ZodType<T>): { value: T } | { wrong: string } => {
  // Some models put their JSON between fences all the same.
  const bare = words.replace(/^```[a-z]*\s*/i, '').replace(/\s*```$/, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return { wrong: 'That is not JSON.' };
  }
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { value: parsed.data }
    : { wrong: `That is not right:\n${z.prettifyError(parsed.error)}` };
};
