import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { ProviderContext } from '../../../domain/providers/provider.ts';
import type { Spend } from '../../../domain/providers/spend.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { isBlank, isPng, readPicture } from '../wire/read-picture.ts';
import { withSpend } from '../wire/with-spend.ts';
import type { PixellabClient } from './client.ts';

/** What every endpoint's file works with. */
export type Tools = {
  client: PixellabClient;
  codec: ImageCodec;
  styles: readonly StylePreset[];
};

export type Endpoint<Request, Result> = (
  tools: Tools,
  request: Request,
  context: ProviderContext,
) => Promise<Result>;

type Size = { width: number; height: number };

/**
 * The pictures of an answer as PNG files, decoded to their end, of the size asked for.
 * @throws WorkFailure INVALID_RESULT, with what the answer cost
 */
export const readImages = (
  { codec }: Tools,
  images: readonly { base64: string }[],
  { width, height }: Size,
  spend: Spend,
): Promise<Uint8Array[]> =>
  withSpend(spend, () =>
    Promise.all(
      images.map(async ({ base64 }) => {
        const { bytes, picture } = await readPicture({ name: 'PixelLab' }, codec, base64);
        if (picture.width !== width || picture.height !== height) {
          const got = `${picture.width} × ${picture.height} px instead of ${width} × ${height}`;
          throw invalidResult({ name: 'PixelLab' }, got);
        }
        if (isBlank(picture)) throw invalidResult({ name: 'PixelLab' }, 'a picture with nothing in it');
        return isPng(bytes) ? bytes : codec.encodePng(picture);
      }),
    ),
  );
