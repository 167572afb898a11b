import type { Random } from '@papeterie/pixels/random';
import { distanceTo } from './distance.ts';
import type { Subject } from './enlarge/subject.ts';
import { noiseOf } from './noise.ts';
import { newPlane, type Plane } from './plate.ts';

/**
 * Seams of machined plating as a relief (grooves -1, rivets 0.8): one runs along every edge at a fixed distance, as
 * the flange of a plate does, and wide plates are cut by few straight joints. A scene, whose walls are no hull, gets flanges only.
 */
export const panelSeams = ({ plate, edges, cell, fullFrame }: Subject, random: Random): Plane => {
  const { width, height } = plate;
  const inset = Math.max(7, cell * 1.5);
  const joint = Math.max(34, cell * 8);
  const border = distanceTo((i) => edges[i] === 1, plate);
  // Which joint a place has changes slowly, so that plates are of several sizes and cuts.
  const sort = noiseOf(plate, random, 1, joint * 1.7);
  const [shiftX, shiftY] = [random.between(0, joint), random.between(0, joint)];
  const groove = (distance: number): number => Math.max(0, 1.25 - Math.abs(distance)) / 1.25;
  const seams = newPlane(plate);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (plate.alpha[i]! < 0.5) continue;
      let depth = groove(border[i]! - inset) * 0.8;
      if (border[i]! > inset * 1.25 && !fullFrame) {
        const u = x + shiftX;
        const v = y + shiftY;
        const along = sort[i]! < 0.5 ? u : v;
        const across = sort[i]! < 0.5 ? v : u;
        depth = Math.max(depth, groove((along % joint) - joint / 2));
        const rivetX = (along % joint) - joint / 2 - 5;
        const rivetY = (across % (joint / 3)) - joint / 6;
        if (rivetX * rivetX + rivetY * rivetY < 2.6) depth = -0.8;
      }
      seams[i] = -depth;
    }
  }
  return seams;
};
