import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { describe, expect, it } from 'vitest';
import type { ProviderRequest, ScenePart } from '../../src/domain/providers/provider.ts';
import { context, failureOf, source } from '../providers/requests.ts';
import { codec, geminiAt } from '../providers/vendors.ts';
import { withStandIn } from '../providers/with-stand-in.ts';

const [width, height] = [120, 80];
const price = 8_400;

describe('taking apart by Gemini', () => {
  const standIn = withStandIn();
  const provider = () =>
    geminiAt(standIn(), {}, (picture, key) => removeBackground(picture, { key, holes: true }).picture);
  const compose = async (more: object = {}, onPart = async (_: ScenePart) => {}) => {
    const parts: ScenePart[] = [];
    const request: ProviderRequest = {
      capability: 'COMPOSE_SCENE',
      source: await source(width, height),
      width,
      height,
      seed: 1,
      onPart: async (part) => {
        parts.push(part);
        await onPart(part);
      },
      ...more,
    };
    const work = provider().run(request, context(more));
    return { parts, work, request };
  };

  it('looks, then draws the background, then each thing alone', async () => {
    const { parts, work, request } = await compose({ prompt: 'the boat' });
    const { note, spend, images } = await work;
    expect(images).toEqual([]);
    expect(note).toBe('Found boat, buoy.');
    expect(parts.map(({ index, kind, name }) => [index, kind, name])).toEqual([
      [0, 'BACKGROUND', 'background'],
      [1, 'LAYER', 'boat'],
      [2, 'LAYER', 'buoy'],
    ]);
    const sizes = await Promise.all(parts.map(({ image }) => codec.inspect(image)));
    expect(Math.round(sizes[0]!.width * parts[0]!.scale)).toBe(width);
    expect(Math.abs(sizes[0]!.height * parts[0]!.scale - height)).toBeLessThan(1);
    for (const [index, [left, right]] of [
      [12, 54],
      [66, 108],
    ].entries()) {
      const part = parts[index + 1]!;
      const size = sizes[index + 1]!;
      expect(size.hasAlpha).toBe(true);
      expect(part.left + (size.width * part.scale) / 2).toBeCloseTo((left! + right!) / 2, 0);
      expect(size.width * part.scale).toBeLessThanOrEqual(right! - left! + 1);
    }
    expect(standIn().requests).toHaveLength(4);
    expect(JSON.stringify(standIn().requests[0]!.body)).toContain('the boat');
    expect(spend!.costMicros).toBeGreaterThan(3 * 67_000);
    expect(provider().estimateMicros!(request)).toBeGreaterThan(spend!.costMicros);
    expect(provider().estimateMicros!(request)).toBeGreaterThan(9 * price);
  });

  it('leaves out what cannot be had', async () => {
    for (const fault of ['thought', 'thought', 'safety'] as const) standIn().fail('gemini', fault);
    const { parts, work } = await compose();
    const { note, spend } = await work;
    expect(parts.map(({ index, name }) => [index, name])).toEqual([
      [0, 'background'],
      [2, 'buoy'],
    ]);
    expect(note).toMatch(/^Found buoy\. Left out boat: Gemini refused/);
    expect(spend!.outputTokens).toBe(12 + 1_120 + 12 + 1_120);
  });

  it.each([
    ['the look', [], 'bad-json', 3, 0],
    ['the background', ['thought'], 'text-only', 2, 0],
    ['every thing', ['thought', 'thought'], 'text-only', 4, 1],
  ] as const)('fails without %s, with what it cost', async (_, before, fault, calls, kept) => {
    for (const one of before) standIn().fail('gemini', one);
    standIn().fail('gemini', fault, 9);
    const { parts, work } = await compose();
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ maybeCharged: true });
    expect(failure.spend!.costMicros).toBeGreaterThan(0);
    expect(standIn().requests).toHaveLength(calls);
    expect(parts).toHaveLength(kept);
  });

  it('stops between two calls, and keeps what came before', async () => {
    const controller = new AbortController();
    const { parts, work } = await compose({ signal: controller.signal }, async ({ index }) => {
      if (index === 1) controller.abort();
    });
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ code: 'CANCELED' });
    expect(failure.spend!.costMicros).toBeGreaterThan(0);
    expect(parts).toHaveLength(2);
    expect(standIn().requests).toHaveLength(3);
  });
});
