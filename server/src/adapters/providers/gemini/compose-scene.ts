import {
  type ProviderContext,
  type ProviderRequest,
  type ProviderResult,
  type ScenePart,
  WorkFailure,
} from '../../../domain/providers/provider.ts';
import { addSpend, type Spend } from '../../../domain/providers/spend.ts';
import { withSpend } from '../wire/with-spend.ts';
import { askForJson } from './ask-for-json.ts';
import { analysis, analysisPrompt, type FoundLayer } from './compose-scene-analysis.ts';
import { type Drawn, drawBackground, drawLayer } from './compose-scene-drawings.ts';
import { stretch } from './conversation.ts';
import { framed } from './framed.ts';
import { keyColorForPicture } from './key-color.ts';
import { sendable } from './sendable.ts';
import type { Tools } from './tools.ts';

type Wish = Extract<ProviderRequest, { capability: 'COMPOSE_SCENE' }>;

/**
 * Looks what is in the picture, has the background drawn without it, then each thing alone on a key color. Parts are given
 * away as they come; a thing that cannot be had is left out as long as others can.
 * @throws WorkFailure with what all calls cost; parts given away before stay
 */
export const composeScene = async (
  tools: Tools,
  textModel: string,
  request: Wish,
  context: ProviderContext,
): Promise<ProviderResult> => {
  const { signal, progress } = context;
  progress(0.01, 'looking at the picture');
  const sent = await sendable(tools.codec, request.source);
  const source = await tools.codec.decode(sent);
  const found = await askForJson(
    tools,
    textModel,
    { schema: analysis, prompt: analysisPrompt(request.prompt), images: [sent] },
    stretch(context, 0.01, 0.1),
  );
  const { layers } = found.value;
  const color = keyColorForPicture(source);
  const frame = framed(source, color);
  const table = { tools, request, frame, png: await tools.codec.encodePng(frame.canvas), color };

  let spend = found.spend;
  const pay = async (work: () => Promise<Drawn>): Promise<ScenePart> => {
    const { part, spend: paid } = await withSpend(spend, work);
    spend = addSpend(spend, paid);
    return part;
  };
  progress(0.12, 'Gemini draws the background');
  const background = await pay(() => drawBackground(table, layers, signal));
  await withSpend(spend, () => request.onPart(background));

  const missed: Missed[] = [];
  for (const [at, layer] of layers.entries()) {
    progress(
      0.12 + (0.88 * (at + 1)) / (layers.length + 1),
      `Gemini draws layer ${at + 1} of ${layers.length}: ${layer.name}`,
    );
    let part: ScenePart;
    try {
      part = await pay(() => drawLayer(table, layer, at + 1, signal));
    } catch (error) {
      if (!(error instanceof WorkFailure) || error.code === 'CANCELED') throw error;
      // What went before is in the failure already, and what this one may have cost.
      spend = error.spend ?? spend;
      missed.push({ layer, failure: error });
      continue;
    }
    await withSpend(spend, () => request.onPart(part));
  }
  const [first] = missed;
  if (first && missed.length === layers.length) throw again(first.failure, spend);
  return { images: [], model: tools.imageModel, spend, note: noteOf(layers, missed) };
};

type Missed = { layer: FoundLayer; failure: WorkFailure };

/** The same failure, with all that is gone. */
const again = ({ code, message, retryable }: WorkFailure, spend: Spend): WorkFailure =>
  new WorkFailure(code, message, retryable, { maybeCharged: true, spend });

const noteOf = (layers: readonly FoundLayer[], missed: readonly Missed[]): string => {
  const got = layers.filter((layer) => !missed.some((one) => one.layer === layer)).map(({ name }) => name);
  const found = got.length > 0 ? `Found ${got.join(', ')}.` : 'Nothing stands out from the background.';
  const left = missed.map(({ layer, failure }) => `Left out ${layer.name}: ${failure.message}`);
  return [found, ...left].join(' ').slice(0, 900);
};
