import { z } from 'zod';

const count = z.number().nonnegative().optional();

const inlineData = z.object({ data: z.string() });

/** Proto JSON is camelCase; some servers in between answer in snake_case. */
const part = z
  .object({
    text: z.string().optional(),
    /** What the model tried on its way; also pictures, which are not the answer. */
    thought: z.boolean().optional(),
    inlineData: inlineData.optional(),
    inline_data: inlineData.optional(),
  })
  .transform(({ text, thought = false, inlineData, inline_data }) => ({
    text,
    thought,
    base64: (inlineData ?? inline_data)?.data,
  }));

/** The answer of :generateContent (v1beta), as far as it matters. The shape is Google's; enums stay open. */
export const geminiAnswer = z.object({
  candidates: z
    .array(
      z.object({
        content: z.object({ parts: z.array(part).default([]) }).optional(),
        finishReason: z.string().optional(),
      }),
    )
    .default([]),
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  usageMetadata: z
    .object({
      promptTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
      candidatesTokensDetails: z
        .array(z.object({ modality: z.string(), tokenCount: z.number().default(0) }))
        .optional(),
    })
    .optional(),
});

export type GeminiAnswer = z.output<typeof geminiAnswer>;
