import { styles } from '@papeterie/artist/styles/styles';
import { blankPicture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { aspectRatios, nearestAspectRatio } from '../../src/adapters/providers/gemini/aspect-ratio.ts';
import type { RemoveKey } from '../../src/adapters/providers/gemini/key-color.ts';
import { context, drawing, failureOf, source } from './requests.ts';
import { codec, geminiAt } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

type Body = {
  contents: { parts: { text?: string; inlineData?: { mimeType: string; data: string } }[] }[];
  generationConfig: { imageConfig?: { aspectRatio: string } };
};

/** Exact, which is enough for what the stand-in paints. */
const removeExactly: RemoveKey = (picture, { r, g, b }) => {
  const result = blankPicture(picture.width, picture.height);
  for (let at = 0; at < picture.pixels.length; at += 4) {
    const [red, green, blue] = picture.pixels.subarray(at, at + 3);
    if (red !== r || green !== g || blue !== b) result.pixels.set(picture.pixels.subarray(at, at + 4), at);
  }
  return result;
};

const alphaAt = async (png: Uint8Array, x: number, y: number) => {
  const { width, pixels } = await codec.decode(png);
  return pixels[(y * width + x) * 4 + 3];
};

describe('pictures by Gemini', () => {
  const standIn = withStandIn();
  const lastBody = () => standIn().requests.at(-1)!.body as Body;
  const promptOf = (body: Body) => body.contents[0]!.parts.map(({ text }) => text ?? '').join('\n');

  it('are asked for as its own client asks', async () => {
    const { model, spend } = await geminiAt(standIn()).run(drawing({ width: 90, height: 160 }), context());
    expect(model).toBe('gemini-3.1-flash-image');
    expect(standIn().requests[0]).toMatchObject({
      path: '/v1beta/models/gemini-3.1-flash-image:generateContent',
      keyAccepted: true,
    });
    expect(lastBody().generationConfig).toEqual({
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: '9:16' },
    });
    expect(Object.keys(lastBody())).not.toContain('systemInstruction');
    // 1,120 tokens of picture at 60 dollars a million, and the prompt's at half a dollar.
    expect(spend?.outputTokens).toBe(1_120);
    expect(spend?.costMicros).toBe(Math.round(1_120 * 60 + spend!.inputTokens / 2));
  });

  it('cost what their model costs; an unknown one counts as the dearest', async () => {
    const dear = geminiAt(standIn(), { imageModel: 'gemini-3-pro-image' });
    const { spend } = await dear.run(drawing(), context());
    expect(spend?.costMicros).toBe(1_120 * 120 + spend!.inputTokens * 2);
    expect(geminiAt(standIn(), { imageModel: 'gemini-9' }).estimateMicros!(drawing())).toBe(
      dear.estimateMicros!(drawing()),
    );
  });

  it('are taken to cost the list price when the answer does not say', async () => {
    standIn().fail('gemini', 'no-usage');
    const provider = geminiAt(standIn());
    const { spend } = await provider.run(drawing(), context());
    expect(spend?.costMicros).toBe(provider.estimateMicros!(drawing()));
  });

  it('are sent no larger than the models look at them', async () => {
    const large = await codec.render(await source(), { width: 3_000, format: 'PNG' });
    await geminiAt(standIn()).run({ capability: 'ENHANCE', source: large, seed: 1 }, context());
    const { data } = lastBody().contents[0]!.parts[1]!.inlineData!;
    expect(await codec.decode(Buffer.from(data, 'base64'))).toMatchObject({ width: 1024, height: 1024 });
  });

  it('come on a flat color, which is handed to whoever removes it', async () => {
    const keys: object[] = [];
    const removeKey: RemoveKey = (picture, key) => {
      keys.push(key);
      expect([picture.width, picture.height]).toEqual([1024, 1024]);
      return removeExactly(picture, key);
    };
    const provider = geminiAt(standIn(), {}, removeKey);
    const { images } = await provider.run(drawing(), context());
    expect(promptOf(lastBody())).toMatch(/flat color #ff00ff/);
    expect(promptOf(lastBody())).not.toMatch(/transparen/i);
    expect(await alphaAt(images[0]!, 0, 0)).toBe(0);
    expect(await alphaAt(images[0]!, 32, 32)).toBe(255);

    await provider.run(drawing({ prompt: 'a pink pig' }), context());
    expect(promptOf(lastBody())).toMatch(/flat color #00ff00/);
    expect(keys).toEqual([
      { r: 255, g: 0, b: 255 },
      { r: 0, g: 255, b: 0 },
    ]);
    await provider.run(drawing({ noBackground: false }), context());
    expect(promptOf(lastBody())).not.toMatch(/flat color/);
    expect(keys).toHaveLength(2);
  });

  it('are refused when nothing is left of them', async () => {
    standIn().fail('gemini', 'blank');
    const failure = await failureOf(geminiAt(standIn(), {}, removeExactly).run(drawing(), context()));
    expect(failure).toMatchObject({ code: 'INVALID_RESULT', maybeCharged: true });
    expect(failure.spend?.costMicros).toBeGreaterThan(0);
  });

  it('are the answer, not a thought, also as JPEG or in snake_case', async () => {
    const provider = geminiAt(standIn());
    const run = async () => Buffer.from((await provider.run(drawing(), context())).images[0]!);
    const plain = await run();
    for (const fault of ['thought', 'snake-case'] as const) {
      standIn().fail('gemini', fault);
      expect((await run()).equals(plain), fault).toBe(true);
    }
    standIn().fail('gemini', 'jpeg');
    expect((await run()).subarray(1, 4).toString()).toBe('PNG');
  });

  it('tell in the failure what the model said instead', async () => {
    standIn().fail('gemini', 'text-only');
    const { message } = await failureOf(geminiAt(standIn()).run(drawing(), context()));
    expect(message).toMatch(/words instead of a picture: I would rather describe it/);
  });

  it('are enhanced where they lie, in their own proportions', async () => {
    const provider = geminiAt(standIn(), {}, removeExactly);
    const wish = { source: await source(48, 80), style: styles[0]!.key, prompt: 'with a scarf', seed: 1 };
    const { images } = await provider.run({ capability: 'ENHANCE', ...wish }, context());
    const sent = lastBody().contents[0]!.parts;
    expect(sent[0]!.text).toContain(styles[0]!.enhancePrompt);
    expect(sent[0]!.text).toContain('with a scarf');
    const canvas = await codec.decode(Buffer.from(sent[1]!.inlineData!.data, 'base64'));
    expect(lastBody().generationConfig.imageConfig!.aspectRatio).toBe('9:16');
    expect(canvas.width / canvas.height).toBeCloseTo(9 / 16, 2);

    const { width, height } = await codec.decode(images[0]!);
    expect(width / height).toBeCloseTo(48 / 80, 2);
    expect(Math.min(width, height)).toBeGreaterThan(500);
    // Four pixels of nothing around the source, scaled with it.
    expect(await alphaAt(images[0]!, 2, 2)).toBe(0);
    expect(await alphaAt(images[0]!, Math.round((width * 6) / 48), Math.round((height * 6) / 80))).toBe(255);
  });

  it('keep their background when they have one', async () => {
    let removed = 0;
    const provider = geminiAt(standIn(), {}, (picture) => {
      removed++;
      return picture;
    });
    const opaque = await codec.render(await source(), { format: 'JPEG' });
    await provider.run({ capability: 'ENHANCE', source: opaque, seed: 1 }, context());
    expect(removed).toBe(0);
    expect(promptOf(lastBody())).not.toMatch(/flat color/);
  });
});

describe('aspect ratios', () => {
  it('are the nearest of those that are allowed', () => {
    expect(nearestAspectRatio(64, 64)).toBe('1:1');
    expect(nearestAspectRatio(400, 16)).toBe('21:9');
    expect(nearestAspectRatio(16, 400)).toBe('9:16');
    for (const ratio of aspectRatios) {
      const [width, height] = ratio.split(':').map(Number) as [number, number];
      expect(nearestAspectRatio(width * 40, height * 40)).toBe(ratio);
    }
  });
});
