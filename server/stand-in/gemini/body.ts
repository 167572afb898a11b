import { z } from 'zod';

const inlineData = z.object({ mimeType: z.string(), data: z.string() });
const part = z.object({ text: z.string().optional(), inlineData: inlineData.optional() });

/** :generateContent on v1beta, as far as the stand-in reads it. */
export const body = z.object({
  contents: z
    .array(z.object({ role: z.enum(['user', 'model']).default('user'), parts: z.array(part).min(1) }))
    .min(1),
  generationConfig: z
    .object({
      responseModalities: z.array(z.enum(['TEXT', 'IMAGE'])).optional(),
      imageConfig: z
        .object({
          aspectRatio: z
            .enum(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'])
            .optional(),
          imageSize: z.enum(['1K', '2K', '4K']).optional(),
        })
        .optional(),
      responseMimeType: z.enum(['text/plain', 'application/json']).optional(),
      responseSchema: z.record(z.string(), z.unknown()).optional(),
    })
    .default({}),
});
export type Body = z.output<typeof body>;

export const wordsOf = ({ contents }: Body): string =>
  contents.flatMap(({ parts }) => parts.map(({ text }) => text ?? '')).join('\n');

export const picturesOf = ({ contents }: Body): Buffer[] =>
  contents.flatMap(({ parts }) =>
    parts.flatMap(({ inlineData: data }) => (data ? [Buffer.from(data.data, 'base64')] : [])),
  );
