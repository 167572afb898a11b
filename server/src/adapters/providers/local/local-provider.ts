import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { Provider } from '../../../domain/providers/provider.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import { artistVersion } from './artist/draw-sprite.ts';
import { directorVersion, directScene } from './director/direct-scene.ts';
import type { LocalPool } from './pool.ts';
import { stylesVersion } from './styles/enhance.ts';
import { takingApartVersion } from './taking-apart/take-apart.ts';

/** Draws, enhances, takes apart and directs: always there, free, and the same for the same request. */
export const createLocalProvider = (pool: LocalPool, codec: ImageCodec): Provider => ({
  name: 'LOCAL',
  capabilities: ['GENERATE', 'ENHANCE', 'DIRECT_SCENE', 'COMPOSE_SCENE'],
  models: [
    `artist-${artistVersion}`,
    `styles-${stylesVersion}`,
    `director-${directorVersion}`,
    `taking-apart-${takingApartVersion}`,
  ],
  unavailable: null,
  async run(request, { signal, progress }) {
    switch (request.capability) {
      case 'GENERATE': {
        const { capability, ...drawing } = request;
        const { picture, description } = await pool.run({ work: capability, drawing }, progress, signal);
        return {
          images: [await codec.encodePng(picture)],
          model: `artist-${artistVersion}`,
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
      case 'DIRECT_SCENE': {
        signal.throwIfAborted();
        progress(0.5, 'reading the directions');
        const { edits, note } = directScene(request.prompt, request.scene);
        return { images: [], model: `director-${directorVersion}`, note, edits };
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
