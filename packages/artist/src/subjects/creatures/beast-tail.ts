import type { Art } from '../../art.ts';
import type { BeastRig } from '../../rig/beast.ts';
import type { Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import type { Sketch } from '../../sketch.ts';
import type { BeastLook } from './beast-look.ts';

const carriages = [
  { up: 1, out: 1 },
  { up: 1.1, out: 0.8 },
  { up: 0.42, out: 1.3 },
  { up: -0.34, out: 1.15 },
] as const;

/** Draws the tail of a four-legged animal. */
export const drawBeastTail = (art: Art, sketch: Sketch, rig: BeastRig, look: BeastLook): void => {
  const { camera, random } = art;
  const r = rig.radius;
  const [, up, back] = rig.hip;
  const lift = random.between(0.7, 1.25);
  // Up as usual, straight out behind, or down: of those that can be carried.
  const carried = random.fork('tail').pick(carriages);
  const curl = random.pick([-1, 1]) * 3;
  const swing = art.pose.tail ?? 0;
  // The farther from the body, the wider it swings: up and down from the side, to and fro from behind.
  const p = (s: number, u: number, f: number): Vec => {
    const out = Math.hypot(u, f) / 30;
    const height = u > 6 && look.tail !== 'curly' ? u * carried.up : u;
    return [s + swing * out, up + height * lift + swing * out * 0.6, back - r * 0.7 + f * carried.out];
  };
  const behind = camera.project([0, 0, -1]).near;
  const depth = behind > 0.2 ? 6 : -4;
  const base = { depth, group: 'tail' };
  switch (look.tail) {
    case 'bushy':
      sketch.part(
        'body',
        bent(
          camera,
          [p(0, 2, 2), p(curl, 3, -10), p(curl, 16, -19), p(0, 30, -15)],
          (t) => 3 + 7.5 * Math.sin(Math.min(1, t * 1.15) * 2.7),
        ),
        { ...base, bulge: 8 },
      );
      sketch.part('belly', solid(camera, p(0, 30, -15.5), [5.4, 6.4, 5.4]), {
        ...base,
        depth: depth + 0.1,
        bulge: 7,
      });
      return;
    case 'striped':
    case 'thin':
      sketch.part(
        'body',
        bent(
          camera,
          [p(0, 4, 2), p(curl, 3, -10), p(curl * 1.6, 14, -15), p(curl, 26, -10), p(0, 30, -14)],
          (t) => (look.tail === 'striped' ? 4.6 : 3.2) - t * 0.8,
        ),
        {
          ...base,
          pattern: look.tail === 'striped' ? (_x, y) => (Math.sin(y * 0.75) > 0.2 ? -0.7 : 0) : undefined,
        },
      );
      return;
    case 'tuft':
      sketch.part(
        'body',
        bent(camera, [p(0, 4, 2), p(curl, 0, -10), p(curl, 8, -17), p(0, 20, -16)], 2.3),
        base,
      );
      sketch.part('mane', solid(camera, p(0, 23, -16), [4.6, 6.4, 4.6]), { ...base, depth: depth + 0.1 });
      return;
    case 'curly':
      sketch.part('body', bent(camera, [p(0, 4, 0), p(4, 9, -6), p(-4, 11, -7), p(2, 14, -6)], 2), base);
      return;
    case 'hair':
      sketch.part(
        'mane',
        bent(
          camera,
          [p(0, 8, 2), p(curl, 6, -9), p(curl, -8, -13), p(0, -20, -11)],
          (t) => 3.2 + 3.4 * Math.sin(t * 3),
        ),
        { ...base, bulge: 5 },
      );
      return;
    case 'fluff':
      sketch.part('belly', solid(camera, p(0, 3, -2), [7, 7, 7]), base);
      return;
    case 'short':
      sketch.part(
        'body',
        bent(camera, [p(0, 5, 2), p(0, 9, -6)], (t) => 3.6 - t * 1.4),
        base,
      );
  }
};
