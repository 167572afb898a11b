import { actions } from '@papeterie/artist/actions/actions';
import { abilitiesOf, cannot } from '@papeterie/artist/actions/cannot';
import { readAction } from '@papeterie/artist/actions/read-action';
import { directorVersion, directScene } from '@papeterie/artist/director/direct-scene';
import { NothingUnderstoodError } from '@papeterie/artist/director/nothing-understood';
import { stylesVersion } from '@papeterie/artist/styles/enhance';
import { takingApartVersion } from '@papeterie/artist/taking-apart/take-apart';
import type { Picture } from '@papeterie/pixels/picture';
import type { SceneDocument } from '@papeterie/stage';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { Provider } from '../../../domain/providers/provider.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import type { LocalPool } from './pool.ts';
import { artistModel, ownStory, puppetModel, refuses } from './refuses.ts';

const encodeAll = async (
  codec: ImageCodec,
  pictures: readonly Picture[],
  signal: AbortSignal,
): Promise<Uint8Array[]> => {
  const images: Uint8Array[] = [];
  for (const picture of pictures) {
    signal.throwIfAborted();
    images.push(await codec.encodePng(picture));
  }
  return images;
};

const direct = (prompt: string, scene: SceneDocument) => {
  try {
    return directScene(prompt, scene);
  } catch (error) {
    if (!(error instanceof NothingUnderstoodError)) throw error;
    throw new WorkFailure('INVALID_RESULT', error.message, false);
  }
};

/** Draws, animates, turns, enhances, takes apart and directs: always there, free, and the same for the same request. */
export const createLocalProvider = (pool: LocalPool, codec: ImageCodec): Provider => ({
  name: 'LOCAL',
  capabilities: ['GENERATE', 'ENHANCE', 'ANIMATE', 'ROTATE', 'DIRECT_SCENE', 'COMPOSE_SCENE'],
  models: [
    artistModel,
    puppetModel,
    `styles-${stylesVersion}`,
    `director-${directorVersion}`,
    `taking-apart-${takingApartVersion}`,
  ],
  unavailable: null,
  refuses,
  movements: (origin) => abilitiesOf(ownStory(origin)).can,
  async run(request, { signal, progress }) {
    switch (request.capability) {
      case 'GENERATE': {
        const { capability, ...drawing } = request;
        const { picture, description } = await pool.run({ work: capability, drawing }, progress, signal);
        return {
          images: [await codec.encodePng(picture)],
          model: artistModel,
          note: description,
        };
      }
      case 'ENHANCE': {
        const { capability, source, style, prompt, seed } = request;
        const wish = { picture: await codec.decode(source), style, prompt, seed };
        const { picture, description } = await pool.run({ work: capability, wish }, progress, signal);
        return {
          images: [await codec.encodePng(picture)],
          model: `styles-${stylesVersion}`,
          note: description,
        };
      }
      case 'ANIMATE': {
        const { capability, source, frames, direction, origin, seed } = request;
        const action = readAction(request.action);
        const story = ownStory(origin);
        const refusal = cannot(request.action, story);
        if (!action || refusal) throw new WorkFailure('PROVIDER_REFUSED', refusal ?? '', false);
        const picture = await codec.decode(source);
        const wish = { picture, action, frames, direction, story, seed };
        const animated = await pool.run({ work: capability, wish }, progress, signal);
        if (!animated.pictures.length) throw new WorkFailure('PROVIDER_REFUSED', animated.description, false);
        return {
          images: await encodeAll(codec, animated.pictures, signal),
          model: animated.redrawn ? artistModel : puppetModel,
          note: animated.description,
          durationsMs: animated.durationsMs,
          loop: actions[action].loop,
          pivotBox: animated.pivotBox,
        };
      }
      case 'ROTATE': {
        const { capability, source, from = 'SOUTH', directions, origin } = request;
        const wish = { picture: await codec.decode(source), from, directions, story: ownStory(origin) };
        const turned = await pool.run({ work: capability, wish }, progress, signal);
        if (!turned.pictures.length) throw new WorkFailure('PROVIDER_REFUSED', turned.description, false);
        return {
          images: await encodeAll(codec, turned.pictures, signal),
          model: turned.redrawn ? artistModel : puppetModel,
          note: turned.description,
          steps: turned.steps,
        };
      }
      case 'DIRECT_SCENE': {
        signal.throwIfAborted();
        progress(0.5, 'reading the directions');
        const { edits, directed, note } = direct(request.prompt, request.scene);
        return { images: [], model: `director-${directorVersion}`, note, edits, directed };
      }
      case 'COMPOSE_SCENE': {
        const { source, prompt, onPart } = request;
        signal.throwIfAborted();
        const wish = { picture: await codec.decode(source), prompt };
        const { description } = await pool.run(
          { work: 'TAKE_APART', wish },
          progress,
          signal,
          async (part) => {
            const { picture, ...rest } = part;
            const image = await codec.encodePng(picture);
            signal.throwIfAborted();
            await onPart({ ...rest, image, scale: 1 });
          },
        );
        return { images: [], model: `taking-apart-${takingApartVersion}`, note: description };
      }
      default:
        throw new WorkFailure('INTERNAL', 'The local artist cannot do this.', false);
    }
  },
});
