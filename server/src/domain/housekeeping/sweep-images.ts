import { removeImage, unreferencedImages } from '../images/unreferenced-images.ts';
import { countPages, sweepPages } from './pages.ts';
import type { Sweep } from './sweep.ts';

const hourMs = 3600_000;

export const unreferencedPictures: Sweep = {
  name: 'pictures',
  what: 'pictures that nobody refers to, with their renditions',
  // What is being imported or drawn is referred to within minutes.
  afterMs: hourMs,
  count: ({ store }, before) =>
    countPages(async (after) => {
      const { sha256s, next } = await unreferencedImages(store.read, before, after);
      return { found: sha256s, next };
    }),
  sweep: (deps, before, limit) =>
    sweepPages(
      async (after) => {
        const { sha256s, next } = await unreferencedImages(deps.store.read, before, after);
        return { found: sha256s, next };
      },
      limit,
      (sha256) => removeImage(deps, sha256, before),
    ),
};
