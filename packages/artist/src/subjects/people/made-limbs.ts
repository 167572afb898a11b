import type { Art } from '../../art.ts';
import { onScreen } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import { bone } from '../../rig/solids.ts';
import { tube } from '../../shapes/curves.ts';
import { ball } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';

/** Whether a hook is where a hand was: pirates who have one have it there. */
export const hasHook = ({ has, plan }: Art): boolean =>
  has('hookHanded') || (plan.subject === 'pirate' && plan.held.some(({ name }) => name === 'hook'));

/** Whether one of the legs is a peg. */
export const hasPeg = ({ has, plan }: Art): boolean =>
  has('pegLegged') || plan.bodyParts.some(({ name, element }) => name === 'leg' && element === 'wood');

/** A hook in place of the hand that holds nothing. */
export const drawHook = (art: Art, sketch: Sketch, rig: PersonRig, bothBusy: boolean): void => {
  const hand = bothBusy ? 0 : 1;
  const side = hand ? 1 : -1;
  art.addPaint('hook', 'metal', 'silver');
  const index = sketch.parts.findIndex(({ group }) => group === `hand${hand}`);
  const depth = sketch.parts[index]?.depth ?? 4;
  if (index >= 0) sketch.parts.splice(index, 1);
  const [x, y] = onScreen(art.camera, rig.hands[hand]);
  const r = rig.limb;
  sketch.part('hook', ball(x, y, r * 0.9, r * 0.7), { depth, group: `cuff${hand}` });
  sketch.part(
    'hook',
    tube(
      [
        [x, y + r * 0.4],
        [x + side * r * 0.2, y + r * 1.9],
        [x + side * r * 1.7, y + r * 2.3],
        [x + side * r * 2, y + r * 0.8],
      ],
      art.atLeast(0.6, 1.7),
    ),
    { depth: depth + 0.1, group: `hook${hand}` },
  );
};

/** A peg of wood in place of the leg on the right of the picture. */
export const drawPeg = (art: Art, sketch: Sketch, rig: PersonRig): void => {
  const { camera } = art;
  art.addPaint('peg', 'matte', 'tan');
  const [hip, foot] = [rig.hips[1], rig.feet[1]];
  const depth = camera.project([foot[0], 0, foot[2]]).near - 2.4;
  sketch.part('peg', bone(camera, hip, rig.limb * 1.1, [hip[0], hip[1] - 8, hip[2]], rig.limb * 1.05), {
    depth: depth - 0.1,
    group: 'stump',
  });
  sketch.part(
    'peg',
    bone(
      camera,
      [foot[0], hip[1] - 8, foot[2]],
      rig.limb * 0.5,
      [foot[0], foot[1] - 1.4, foot[2]],
      rig.limb * 0.42,
    ),
    {
      depth,
      group: 'peg',
    },
  );
};
