import type { Subject } from '../../art.ts';

type Scenery = Pick<Subject, 'name' | 'words' | 'main' | 'paints'> & Required<Pick<Subject, 'fill'>>;

/** What fills a picture from edge to edge and goes on from its right edge to its left one. */
export const scenery = (one: Scenery): Subject => ({
  family: 'scenery',
  home: 'meadow',
  // It has no parts: it is painted, not built.
  draw: () => undefined,
  ...one,
});
