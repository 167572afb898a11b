import type { Directed as Report } from '@papeterie/artist/director/directed';
import { isAboutTheSame, mergeBehaviors } from '@papeterie/artist/director/merge-behaviors';
import type { SceneDocument, SceneEdit } from '@papeterie/stage';
import {
  type ProviderContext,
  type ProviderRequest,
  type ProviderResult,
  WorkFailure,
} from '../../../domain/providers/provider.ts';
import { addSpend, type Spend } from '../../../domain/providers/spend.ts';
import { withSpend } from '../wire/with-spend.ts';
import { askForJson, mostCorrections } from './ask-for-json.ts';
import { stretch } from './conversation.ts';
import { type Descriptions, describingPrompt, descriptions } from './direct-scene-describe.ts';
import { type LayerKeys, layerKeys } from './direct-scene-layers.ts';
import { type Directed, structure, structuringPrompt } from './direct-scene-structure.ts';
import type { Tools } from './tools.ts';

type Wish = Extract<ProviderRequest, { capability: 'DIRECT_SCENE' }>;

/**
 * Two questions: what moves how, in plain words, and the same as data. Wrong or unrealistic answers go back to the model,
 * at most twice in all.
 * @throws WorkFailure with what all calls cost
 */
export const directScene = async (
  tools: Tools,
  model: string,
  { prompt, scene }: Wish,
  context: ProviderContext,
): Promise<ProviderResult> => {
  const keys = layerKeys(scene);
  const described = await askForJson(
    tools,
    model,
    { schema: descriptions(keys), prompt: describingPrompt(scene, keys, prompt) },
    stretch(context, 0, 0.45),
  );
  if (described.value.layers.length === 0) throw nothingToDo(described.spend);
  return withSpend(described.spend, async () => {
    const structured = await askForJson(
      tools,
      model,
      {
        schema: structure(scene, keys, prompt),
        prompt: structuringPrompt(scene, keys, described.value.layers),
      },
      stretch(context, 0.45, 0.95),
      mostCorrections - described.corrected,
    );
    const edits = editsOf(scene, structured.value);
    if (edits.length === 0) throw nothingToDo(structured.spend);
    const directed = reportOf(scene, keys, described.value.layers, edits);
    return {
      images: [],
      model,
      edits,
      note: directed.done
        .map(({ layerName, does }) => `${layerName}: ${does}`)
        .join(' ')
        .slice(0, 900),
      directed,
      spend: addSpend(described.spend, structured.spend),
    };
  });
};

/** What is said anew of a property replaces what the layer did; everything else stays. */
const editsOf = ({ layers }: SceneDocument, directed: readonly Directed[]): SceneEdit[] =>
  layers.flatMap(({ id: layerId, behaviors: before }): SceneEdit[] => {
    const motions = directed.flatMap((one) => (one.layerId === layerId ? [one.motion] : []));
    if (motions.length === 0) return [];
    const kept = before.filter((one) => !motions.some((motion) => isAboutTheSame(one, motion)));
    const behaviors = mergeBehaviors(kept, motions);
    return behaviors ? [{ setBehaviors: { layerId, behaviors } }] : [];
  });

/** What was described and came to nothing had no room, or no behavior that could do it. */
const reportOf = (
  { layers }: SceneDocument,
  keys: LayerKeys,
  described: Descriptions,
  edits: readonly SceneEdit[],
): Report => {
  const edited = new Set(
    edits.flatMap((edit) => ('setBehaviors' in edit ? [edit.setBehaviors.layerId] : [])),
  );
  const told = described.flatMap(({ layer, description }) => {
    const found = layers.find(({ id }) => id === keys.idOf(layer));
    return found ? [{ layerId: found.id, layerName: found.name, does: description }] : [];
  });
  return {
    done: told.filter(({ layerId }) => edited.has(layerId)),
    notDone: told
      .filter(({ layerId }) => !edited.has(layerId))
      .map(({ layerName }) => ({ words: layerName, reason: 'NO_ROOM' as const })),
  };
};

const nothingToDo = (spend: Spend): WorkFailure =>
  new WorkFailure(
    'INVALID_RESULT',
    'Gemini found nothing in these words that a layer here could do.',
    false,
    {
      maybeCharged: true,
      spend,
    },
  );
