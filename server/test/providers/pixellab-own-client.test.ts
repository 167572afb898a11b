import {
  AuthenticationError,
  Base64Image,
  HttpError,
  PixelLabClient,
  RateLimitError,
  ValidationError,
} from '@pixellab-code/pixellab';
import { describe, expect, it } from 'vitest';
import { source } from './requests.ts';
import { codec } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

const imageSize = { width: 64, height: 64 };

/** The vendor's client takes the stand-in for the real thing. */
describe("PixelLab's own client", () => {
  const standIn = withStandIn();
  const client = () => new PixelLabClient(standIn().pixellabKey, standIn().pixellabUrl);
  const picture = async () => Base64Image.fromBuffer(Buffer.from(await source()));
  const sizeOf = async (image: Base64Image) => {
    const { width, height } = await codec.decode(image.toBuffer());
    return { width, height };
  };

  it('draws with both models', async () => {
    const wish = { description: 'cute dragon', imageSize };
    const drawn = await client().generateImagePixflux(wish);
    expect(drawn.usage).toEqual({ type: 'usd', usd: 0.00793 });
    expect(await sizeOf(drawn.image)).toEqual(imageSize);
    const styled = await client().generateImageBitforge({ ...wish, styleImage: await picture() });
    expect(await sizeOf(styled.image)).toEqual(imageSize);
  });

  it('turns, animates, repairs', async () => {
    const turned = await client().rotate({
      imageSize,
      fromImage: await picture(),
      fromDirection: 'south',
      toDirection: 'east',
    });
    expect(await sizeOf(turned.image)).toEqual(imageSize);
    const reference = { imageSize, referenceImage: await picture() };
    const animated = await client().animateWithText({ ...reference, description: 'a dragon', action: 'fly' });
    expect(animated.images).toHaveLength(4);
    const inpainting = { inpaintingImage: await picture(), maskImage: await picture() };
    const repaired = await client().inpaint({ imageSize, description: 'a hat', ...inpainting });
    expect(await sizeOf(repaired.image)).toEqual(imageSize);
  });

  it('finds a skeleton and moves it', async () => {
    const { keypoints } = await client().estimateSkeleton({ image: await picture() });
    expect(keypoints).toHaveLength(18);
    const moved = await client().animateWithSkeleton({
      imageSize,
      referenceImage: await picture(),
      view: 'side',
      direction: 'east',
      skeletonKeypoints: [{ keypoints }, { keypoints }],
    });
    expect(moved.images).toHaveLength(2);
  });

  it('reads the account, which goes down', async () => {
    expect(await client().getBalance()).toMatchObject({ usd: 10.5 });
    await client().generateImagePixflux({ description: 'cute dragon', imageSize });
    expect(await client().getBalance()).toMatchObject({ usd: 10.49207 });
  });

  it('knows the errors', async () => {
    const draw = () => client().generateImagePixflux({ description: 'cute dragon', imageSize });
    const stranger = new PixelLabClient('wrong', standIn().pixellabUrl);
    await expect(stranger.getBalance()).rejects.toThrow(AuthenticationError);
    await expect(stranger.getBalance()).rejects.toThrow('Invalid API token');
    await expect(
      client().generateImagePixflux({ description: 'cute dragon', imageSize: { width: 16, height: 16 } }),
    ).rejects.toThrow('Canvas must be size 32x32 area or larger');
    for (const [fault, error] of [
      ['402', HttpError],
      ['422', ValidationError],
      ['429', RateLimitError],
      ['529', HttpError],
    ] as const) {
      standIn().fail('pixellab', fault);
      await expect(draw()).rejects.toThrow(error);
    }
  });
});
