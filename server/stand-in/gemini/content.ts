import type { Fault } from '../faults.ts';
import { paint } from '../picture.ts';
import { type Body, wordsOf } from './body.ts';
import { draw } from './draw.ts';
import { sampleValue } from './sample-value.ts';
import { stageAnswer } from './stage-answer.ts';

export type Candidate = { parts: object[]; finishReason: string; pictureTokens: number; textTokens: number };

const pictureTokens = 1_120;
const textTokens = 12;
const words = (text: string, finishReason = 'STOP'): Candidate => ({
  parts: text ? [{ text }] : [],
  finishReason,
  pictureTokens: 0,
  textTokens,
});

const inline = (bytes: Buffer, mimeType = 'image/png') => ({
  inlineData: { mimeType, data: bytes.toString('base64') },
});

/** What the model says; without a fault: a sentence and a picture, or data, or words. @param said what it was told to say */
export const candidateFor = async (
  body: Body,
  fault: Fault | undefined,
  said: string[],
): Promise<Candidate> => {
  switch (fault) {
    case 'safety':
      return words('', 'SAFETY');
    case 'image-safety':
      return words('', 'IMAGE_SAFETY');
    case 'no-image':
      return words('', 'NO_IMAGE');
    case 'text-only':
      return words('I would rather describe it: it is small and green.');
    case 'max-tokens':
      return words('It is', 'MAX_TOKENS');
  }
  const { responseModalities, responseMimeType, responseSchema } = body.generationConfig;
  if (!responseModalities?.includes('IMAGE')) {
    const json = responseMimeType === 'application/json';
    if (json && fault === 'bad-json') return words('{"layers": [{"layer": "L1", ');
    return words(said.shift() ?? (json ? answerInJson(body, responseSchema ?? {}, fault) : 'Gladly.'));
  }
  const picture = inline(await draw(body, fault), fault === 'jpeg' ? 'image/jpeg' : 'image/png');
  const sketch = inline(
    await paint({ words: 'a sketch', width: 64, height: 64, background: [0, 0, 0, 255] }),
  );
  const parts: object[] = [{ text: 'Here is your sprite.' }, picture];
  // A thought may come before the answer, and after it.
  const thoughts = [
    { thought: true, text: 'First a sketch.' },
    { thought: true, ...sketch },
  ];
  if (fault === 'thought') parts.unshift(...thoughts);
  if (fault === 'thought') parts.push(...thoughts);
  if (fault === 'only-thought') parts.splice(0, parts.length, ...thoughts);
  if (fault === 'snake-case') {
    const { mimeType: mime_type, data } = picture.inlineData;
    parts.splice(0, parts.length, { inline_data: { mime_type, data } });
  }
  return { parts, finishReason: 'STOP', pictureTokens, textTokens: 0 };
};

/** What it knows an answer for, or something that fits the schema. */
const answerInJson = (body: Body, schema: object, fault: Fault | undefined): string =>
  JSON.stringify(stageAnswer(wordsOf(body), schema, fault) ?? sampleValue(schema));
