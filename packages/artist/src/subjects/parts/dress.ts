import type { Art } from '../../art.ts';
import type { Carried, PoseName } from '../../prompt/plan.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { pasteSketch, type Sketch } from '../../sketch.ts';
import { wearableNamed } from '../../wearables/registry.ts';
import type { Wearer } from '../../wearables/wearable.ts';
import type { Look } from '../people/look.ts';

/** What is worn: what the prompt says, then what the role brings along ('an owl wizard'), then `own`. */
export const clothesOf = (art: Art, own: Look['worn'] = []): Carried[] => {
  const worn: Carried[] = [...art.plan.worn];
  const role = art.role?.look;
  for (const one of role ? (role.worn ?? []) : own) {
    const item = typeof one === 'string' ? { name: one } : one;
    const { coversHair: covers, forPeople } = wearableNamed(item.name) ?? {};
    if (forPeople && !art.subject.look) continue;
    if (!worn.some((w) => w.name === item.name || (covers && wearableNamed(w.name)?.coversHair)))
      worn.push(item);
  }
  const asked = art.has('royal')
    ? 'crown'
    : art.has('horned') && art.plan.subject !== 'demon'
      ? 'horns'
      : art.has('armored')
        ? 'helmet'
        : '';
  if (asked && !worn.some((w) => w.name === asked || wearableNamed(w.name)?.coversHair))
    worn.push({ name: asked });
  return worn;
};

/** Who does this puts down what nobody asked for. */
const idleHands: ReadonlySet<PoseName> = new Set<PoseName>(['SLEEPING', 'PRAYING']);

/** What is held, right hand first; the prompt's things before `own`. */
export const burdenOf = (art: Art, own: readonly string[] = []): Carried[] => {
  const held: Carried[] = [...art.plan.held];
  const role = art.role?.look;
  const { pose } = art.plan;
  const names =
    pose && idleHands.has(pose) ? [] : (role ? (role.held ?? []) : own).slice(0, pose === 'WAVING' ? 1 : 2);
  for (let i = held.length; i < names.length; i++)
    if (names[i] && names[i] !== art.plan.ridden?.name) held.push({ name: names[i]! });
  // In a tiny picture one thing in hand is all there is room for.
  return held.slice(0, art.level === 0 ? 1 : 2);
};

/** Puts clothes on a body. */
export const dressUp = (art: Art, sketch: Sketch, wearer: Wearer, clothes: readonly Carried[]): void => {
  for (const wish of clothes) {
    const wearable = wearableNamed(wish.name);
    if (!wearable) continue;
    art.wear({ ...wearable, wish });
    wearable.draw(art, sketch, { openFace: !art.subject.look, ...wearer });
  }
};

/** Draws a thing in a hand (0 the right one, left on the screen from the front), swung forward by `swungDeg`. Returns the depth it got. */
export const putInHand = (
  art: Art,
  sketch: Sketch,
  place: Vec,
  item: Carried,
  hand: 0 | 1,
  nearest = 13,
  turnDeg = 0,
  swungDeg = 0,
): number => {
  const thing = art.thing(item);
  if (!thing) return nearest;
  const { camera } = art;
  const { grip } = thing;
  const [x, y] = onScreen(camera, place);
  const scale = grip.height / 100;
  const facing = Math.cos((camera.yawDeg * Math.PI) / 180);
  const outward = hand === 0 ? -1 : 1;
  const sideways = camera.yawDeg > 60 && camera.yawDeg < 120;
  const side = facing < -0.3 ? -outward : sideways ? 1 : outward;
  const angleDeg =
    ((grip.angleDeg ?? 0) + (grip.height > 60 ? turnDeg : 0)) * side * (sideways ? 0.3 : 1) + swungDeg * side;
  const turn = (angleDeg * Math.PI) / 180;
  const gx = grip.at[0] * scale * side;
  const gy = grip.at[1] * scale;
  const depth = facing < -0.3 ? -14 - hand : sideways && hand === 1 ? -13 : nearest + hand;
  pasteSketch(
    sketch,
    thing.sketch,
    {
      x: x - (gx * Math.cos(turn) - gy * Math.sin(turn)),
      y: y - (gx * Math.sin(turn) + gy * Math.cos(turn)),
      scale,
      angleDeg,
      flip: side < 0,
    },
    depth,
    `held${hand}`,
  );
  return depth;
};
