import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { Provider } from '../../../domain/providers/provider.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import { artistVersion } from './artist/draw-sprite.ts';
import type { LocalPool } from './pool.ts';
import { stylesVersion } from './styles/enhance.ts';

/** Draws and enhances on worker threads: always there, free, and the same bytes for the same request. */
export const createLocalProvider = (pool: LocalPool, codec: ImageCodec): Provider => ({
  name: 'LOCAL',
  capabilities: ['GENERATE', 'ENHANCE'],
  models: [`artist-${artistVersion}`, `styles-${stylesVersion}`],
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
      default:
        throw new WorkFailure('INTERNAL', 'The local artist cannot do this.', false);
    }
  },
});
