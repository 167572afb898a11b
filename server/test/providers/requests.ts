import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import type { ProviderContext, ProviderRequest } from '../../src/domain/providers/provider.ts';
import { WorkFailure } from '../../src/domain/providers/provider.ts';
import { codec } from './vendors.ts';

/** A red square with a yellow heart in the middle, on nothing. */
export const smallPicture = (width: number, height: number): Picture => {
  const picture = blankPicture(width, height);
  for (let y = 4; y < height - 4; y++) {
    for (let x = 4; x < width - 4; x++) {
      const heart = Math.abs(x - width / 2) + Math.abs(y - height / 2) < width / 6;
      picture.pixels.set(heart ? [240, 220, 40, 255] : [200, 30, 40, 255], (y * width + x) * 4);
    }
  }
  return picture;
};

export const source = (width = 64, height = width): Promise<Uint8Array> =>
  Promise.resolve(codec.encodePng(smallPicture(width, height)));

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;

export const drawing = (more: Partial<Drawing> = {}): Drawing => ({
  capability: 'GENERATE',
  prompt: 'a cute dragon',
  width: 64,
  height: 64,
  seed: 7,
  noBackground: true,
  ...more,
});

export const context = (more: Partial<ProviderContext> = {}): ProviderContext => ({
  signal: new AbortController().signal,
  progress: () => {},
  charged: () => {},
  ...more,
});

/** The failure that work ends with; anything else is a failed test. */
export const failureOf = async (work: Promise<unknown>): Promise<WorkFailure> => {
  const ended = await work.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );
  if (ended instanceof WorkFailure) return ended;
  throw ended;
};
