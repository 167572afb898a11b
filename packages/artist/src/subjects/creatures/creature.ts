import type { Subject } from '../../art.ts';
import { flat, type PaintChoices } from '../../color/paint.ts';

type Creature = Omit<Subject, 'family' | 'main' | 'paints'> & { main?: string; paints: PaintChoices };

/** A creature with a rig of its own. */
export const creature = ({ paints, main = 'body', ...rest }: Creature): Subject => ({
  family: 'creature',
  main,
  paints: { eyes: flat('ink'), cheek: flat('coral'), ...paints },
  ...rest,
});
