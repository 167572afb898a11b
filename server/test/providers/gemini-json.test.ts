import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { responseSchemaOf } from '../../src/adapters/providers/gemini/response-schema.ts';
import { context, failureOf, source } from './requests.ts';
import { geminiAt } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

const move = z.object({
  type: z.enum(['bob', 'drift']).describe('What it does.'),
  amplitude: z.number().min(0).max(1),
  times: z.int(),
  note: z.string().max(20).nullable(),
  loop: z.boolean().optional(),
});
const moves = z.object({ moves: z.array(move).min(1).max(5) });
const good = JSON.stringify({ moves: [{ type: 'bob', amplitude: 0.2, times: 3, note: null }] });

describe('the schema that Gemini is told', () => {
  it('comes from the zod schema', () => {
    expect(JSON.parse(JSON.stringify(responseSchemaOf(moves)))).toEqual({
      type: 'object',
      properties: {
        moves: {
          type: 'array',
          minItems: 1,
          maxItems: 5,
          items: {
            type: 'object',
            properties: {
              type: { type: 'string', format: 'enum', enum: ['bob', 'drift'], description: 'What it does.' },
              amplitude: { type: 'number', description: 'At least 0. At most 1.' },
              times: { type: 'integer' },
              note: { type: 'string', nullable: true, description: 'At most 20 characters.' },
              loop: { type: 'boolean' },
            },
            required: ['type', 'amplitude', 'times', 'note'],
          },
        },
      },
      required: ['moves'],
    });
  });

  it('is that of what goes into a pipe', () => {
    const flat = z.object({ type: z.enum(['a', 'b']), x: z.number().nullable() });
    const strict = z.discriminatedUnion('type', [
      z.object({ type: z.literal('a'), x: z.number() }),
      z.object({ type: z.literal('b') }),
    ]);
    const piped = flat.transform((value): unknown => value).pipe(strict);
    expect(responseSchemaOf(piped).properties).toEqual({
      type: { type: 'string', format: 'enum', enum: ['a', 'b'] },
      x: { type: 'number', nullable: true },
    });
    expect(() => responseSchemaOf(strict)).toThrow(/cannot be told/);
    expect(() => responseSchemaOf(z.object({ x: z.union([z.string(), z.number()]) }))).toThrow(/shape of x/);
  });
});

describe('questions answered with data', () => {
  const standIn = withStandIn();
  const ask = (prompt = 'Make it bob.') =>
    geminiAt(standIn()).askForJson!({ schema: moves, prompt }, context());

  it('are answered', async () => {
    const { value, model, spend } = await ask();
    expect(value.moves).toHaveLength(1);
    expect(model).toBe('gemini-3.5-flash');
    expect(spend.costMicros).toBe(Math.round(spend.inputTokens * 1.5 + spend.outputTokens * 9));
    expect(standIn().requests[0]!.body).toMatchObject({
      generationConfig: { responseMimeType: 'application/json', responseSchema: { type: 'object' } },
    });
  });

  it('may come with pictures, and be answered between fences', async () => {
    standIn().say(`\`\`\`json\n${good}\n\`\`\``);
    const question = { schema: moves, prompt: 'How does this move?', images: [await source()] };
    const { value } = await geminiAt(standIn()).askForJson!(question, context());
    expect(value.moves[0]!.amplitude).toBe(0.2);
    expect(JSON.stringify(standIn().requests[0]!.body)).toContain('inlineData');
  });

  it('are corrected twice, with what was wrong', async () => {
    standIn().say('Sure! It bobs.', '{"moves":[{"type":"bob","amplitude":7,"times":3,"note":null}]}', good);
    const { value, spend } = await ask();
    expect(value.moves[0]!.type).toBe('bob');
    const last = standIn().requests[2]!.body as { contents: { role: string; parts: { text: string }[] }[] };
    expect(last.contents.map(({ role }) => role)).toEqual(['user', 'model', 'user', 'model', 'user']);
    expect(last.contents[2]!.parts[0]!.text).toMatch(/not JSON/);
    expect(last.contents[4]!.parts[0]!.text).toMatch(/moves\[0\]\.amplitude/);
    expect(spend.outputTokens).toBe(3 * 12);
  });

  it('are given up after that, and all three calls are accounted for', async () => {
    standIn().say('no', 'no', 'no', good);
    const failure = await failureOf(ask());
    expect(failure).toMatchObject({ code: 'INVALID_RESULT', retryable: true, maybeCharged: true });
    expect(failure.spend?.outputTokens).toBe(3 * 12);
    expect(standIn().requests).toHaveLength(3);
  });

  it('account for earlier calls when a later one fails', async () => {
    standIn().say('no');
    standIn().fail('gemini', 'no-usage');
    standIn().fail('gemini', '429-retry-after');
    const failure = await failureOf(ask());
    expect(failure).toMatchObject({ code: 'PROVIDER_QUOTA', retryAfterMs: 27_000 });
    expect(standIn().requests).toHaveLength(2);
  });

  it.each(['safety', 'blocked-prompt'] as const)('are refused: %s', async (fault) => {
    standIn().fail('gemini', fault);
    expect(await failureOf(ask())).toMatchObject({ code: 'PROVIDER_REFUSED', retryable: false });
  });
});
