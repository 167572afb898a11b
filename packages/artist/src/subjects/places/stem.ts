import { tube } from '../../shapes/curves.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';

export const drawStem = (sketch: Sketch, sway: number, top: number): void => {
  sketch.part(
    'stem',
    tube(
      [
        [0, 0],
        [sway, top * 0.5],
        [0, top],
      ],
      3,
    ),
    { depth: 0, group: 'stem' },
  );
  sketch.part('stem', leaf([1, -8], [26, -27], 7), { depth: 1, group: 'leafR' });
  sketch.part('stem', leaf([0, -14], [-24, -31], 6.4), { depth: 1, group: 'leafL' });
};
