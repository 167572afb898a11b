import type { Art } from '../../art.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import { bent } from '../../rig/solids.ts';
import { join } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';

/** A thin tail that curls out to the side, with a barb or without. In its own color where one is named. */
export const drawLongTail = (art: Art, sketch: Sketch, rig: PersonRig, barbed: boolean): void => {
  const { camera } = art;
  const joints: readonly Vec[] = [
    [2, rig.hipUp, -6],
    [16, rig.hipUp - 10, -12],
    [27, rig.hipUp - 2, -12],
    [29, rig.hipUp + 10, -10],
  ];
  const behind = camera.project([0, 0, -1]).near;
  const depth = behind > 0.2 ? 8 : -12;
  const color = art.plan.bodyParts.find(({ name }) => name === 'tail')?.color;
  if (color) art.addPaint('ownTail', 'matte', color);
  const paint = color ? 'ownTail' : barbed ? 'skin' : 'hair';
  sketch.part(
    paint,
    bent(camera, joints, (t) => (barbed ? art.atLeast(0.8, 2.6 - t) : 2.4 + 3.4 * Math.sin(t * 2.8))),
    { depth, group: 'tail' },
  );
  if (!barbed) return;
  const [x, y] = onScreen(camera, joints[3]!);
  sketch.part(paint, leaf([x, y + 4], [x + 1, y - 11], 5.4, 0.3), { depth: depth + 0.1, group: 'barb' });
};

/** A fish tail in place of legs: one sits on it, the fin to the side. */
export const drawFishTail = (art: Art, sketch: Sketch, rig: PersonRig): void => {
  const { camera } = art;
  const joints: readonly Vec[] = [
    [0, rig.hipUp + 5, 0],
    [-2, rig.hipUp * 0.55, 3],
    [5, 7, 3],
    [21, 7, 0],
    [29, 17, -2],
  ];
  const scales = (x: number, y: number): number =>
    art.level >= 2 && Math.sin(x * 1.1) * Math.sin(y * 1.1) > 0.62 ? 0.3 : 0;
  sketch.part(
    'tail',
    bent(camera, joints, (t) => rig.waistSide * 0.96 * (1 - 0.72 * t)),
    { depth: 1.5, group: 'tail', pattern: scales },
  );
  const [x, y] = onScreen(camera, joints[4]!);
  sketch.part('tail', join(leaf([x, y + 3], [x - 10, y - 17], 7), leaf([x, y + 3], [x + 16, y - 10], 7)), {
    depth: 1.4,
    group: 'fluke',
    tone: 0.12,
  });
};
