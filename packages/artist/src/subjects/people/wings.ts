import type { Art } from '../../art.ts';
import type { Vec } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import type { Sketch } from '../../sketch.ts';
import { drawWingPair, type WingKind } from '../parts/wing.ts';

/** A pair of wings at the shoulder blades. */
export const drawWings = (art: Art, sketch: Sketch, rig: PersonRig, kind: WingKind): void => {
  const root: Vec = [rig.shoulderSide * 0.4, rig.shoulderUp - 6, -rig.shoulderSide * 0.7];
  drawWingPair(art, sketch, root, kind === 'bat' ? 40 : 46, kind);
};
