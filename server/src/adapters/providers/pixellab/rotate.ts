import type { Direction } from '@papeterie/artist/drawing-options';
import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { addSpend, nothingSpent } from '../../../domain/providers/spend.ts';
import { oneOfSeveral, withSpend } from '../wire/with-spend.ts';
import { oneImage } from './answers.ts';
import { wireSeed } from './drawing-fields.ts';
import { estimateMicros } from './prices.ts';
import { spendOf } from './spend.ts';
import { type Endpoint, readImages } from './tools.ts';
import { wireImage } from './wire-image.ts';
import { directionWords, viewWords } from './words.ts';

type Turning = Extract<ProviderRequest, { capability: 'ROTATE' }>;

/** POST /rotate, once for each direction that is still wanted when its turn comes. */
export const rotate: Endpoint<Turning, ProviderResult> = async (tools, request, { signal, progress }) => {
  const { width, height, from = 'SOUTH', directions, view, seed, stillWanted } = request;
  const fromImage = await wireImage(tools.codec, request.source);
  const bodyFor = (to: Direction) => ({
    image_size: { width, height },
    image_guidance_scale: 3,
    from_view: view && viewWords[view],
    to_view: view && viewWords[view],
    from_direction: directionWords[from],
    to_direction: directionWords[to],
    isometric: false,
    oblique_projection: false,
    init_image: null,
    init_image_strength: 300,
    mask_image: null,
    from_image: fromImage,
    color_image: null,
    seed: wireSeed(seed),
  });

  const images: Uint8Array[] = [];
  const drawn: Direction[] = [];
  let spent = nothingSpent;
  for (const [turn, to] of directions.entries()) {
    if (stillWanted && !(await withSpend(spent, () => stillWanted(to)))) continue;
    progress(0.05 + (0.9 * turn) / directions.length, `PixelLab turns it to the ${directionWords[to]}`);
    const listMicros = estimateMicros({ ...request, directions: [to] });
    await withSpend(spent, async () => {
      const answer = await oneOfSeveral(listMicros, () =>
        tools.client.post('/rotate', bodyFor(to), oneImage, signal),
      );
      const spend = spendOf(answer.usage, listMicros);
      images.push(...(await readImages(tools, [answer.image], request, spend)));
      drawn.push(to);
      spent = addSpend(spent, spend);
    });
  }
  return { images, directions: drawn, model: 'rotate', spend: spent };
};
