import type { ProviderRequest, ScenePart } from '../../../domain/providers/provider.ts';
import { nothingSpent, type Spend } from '../../../domain/providers/spend.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import type { FoundLayer } from './compose-scene-analysis.ts';
import { placeOf } from './compose-scene-place.ts';
import { backgroundPrompt, layerPrompt } from './compose-scene-prompts.ts';
import type { Framed } from './framed.ts';
import type { KeyColor } from './key-color.ts';
import { drawPicture, type Studio } from './studio.ts';
import { trim } from './trim.ts';

type Wish = Extract<ProviderRequest, { capability: 'COMPOSE_SCENE' }>;

/** The picture as it is sent, and all that was found out about it. */
export type Table = { studio: Studio; request: Wish; frame: Framed; png: Uint8Array; color: KeyColor };

export type Drawn = { part: ScenePart; spend: Spend };

/** The picture without what was found in it. */
export const drawBackground = async (
  { studio, request, frame, png }: Table,
  layers: readonly FoundLayer[],
  signal: AbortSignal,
): Promise<Drawn> => {
  let scale = 1;
  const parts = [{ text: backgroundPrompt(layers) }, { png }];
  const { images, spend = nothingSpent } = await drawPicture(
    studio,
    { parts, aspectRatio: frame.aspectRatio },
    signal,
    (drawn) => {
      const picture = frame.cutBack(drawn);
      scale = request.width / picture.width;
      return picture;
    },
  );
  const part = {
    index: 0,
    kind: 'BACKGROUND',
    name: 'background',
    image: images[0]!,
    left: 0,
    top: 0,
    scale,
  } as const;
  return { part, spend };
};

/** One thing alone, where it was. @throws WorkFailure also when nothing was left on the key color */
export const drawLayer = async (
  { studio, request, frame, png, color }: Table,
  layer: FoundLayer,
  index: number,
  signal: AbortSignal,
): Promise<Drawn> => {
  const { width, height } = request;
  const box = {
    x: (layer.left * width) / 1_000,
    y: (layer.top * height) / 1_000,
    width: ((layer.right - layer.left) * width) / 1_000,
    height: ((layer.bottom - layer.top) * height) / 1_000,
  };
  let place = { left: box.x, top: box.y, scale: 1 };
  const parts = [{ text: layerPrompt(layer, color) }, { png }];
  const { images, spend = nothingSpent } = await drawPicture(
    studio,
    { parts, aspectRatio: frame.aspectRatio },
    signal,
    async (drawn) => {
      const whole = frame.cutBack(drawn);
      const trimmed = trim(await studio.removeKey(whole, color));
      if (!trimmed) throw invalidResult({ name: 'Gemini' }, 'a picture with nothing in it');
      place = placeOf(trimmed.region, width / whole.width, box);
      return trimmed.picture;
    },
  );
  return { part: { index, kind: 'LAYER', name: layer.name, image: images[0]!, ...place }, spend };
};
