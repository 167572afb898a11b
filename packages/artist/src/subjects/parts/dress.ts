import type { Art } from '../../art.ts';
import type { Carried, PoseName } from '../../prompt/plan.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { pasteSketch, type Sketch } from '../../sketch.ts';
import { wearableNamed } from '../../wearables/registry.ts';
import type { Wearer } from '../../wearables/wearable.ts';
import type { Kit, Look } from '../people/look.ts';

const closed: ReadonlySet<string> = new Set([
  'helmet',
  'greatHelm',
  'spikedHelm',
  'executionerHood',
  'plagueMask',
]);
const shown = ['happy', 'sad', 'crying', 'scared', 'surprised', 'sleepy', 'inLove', 'blushing'] as const;

/** What of it goes with the words: a swordsman has a sword, and who feels something shows their face. */
const fits = (art: Art, { worn = [], held = [] }: Kit): boolean => {
  const armed =
    !art.plan.words.some((word) => /^sword/.test(word)) ||
    held.some((name) => /sword|katana|cutlass/.test(name));
  const hidden = worn.some((one) => closed.has(typeof one === 'string' ? one : one.name));
  return armed && !(hidden && shown.some((trait) => art.has(trait)));
};

/** What somebody wears and holds by themselves: one of the kits of their trade, or of their own. */
const kitOf = (art: Art, own: Look | undefined): Kit => {
  const look = art.role?.look ?? own;
  if (!look) return {};
  const usual: Kit = { worn: look.worn, held: look.held };
  const fitting = [usual, ...(look.kits ?? [])].filter((kit) => fits(art, kit));
  return art.random.fork('kit').pick(fitting.length ? fitting : [usual]);
};

/** What is worn: what the prompt says, then what the role brings along ('an owl wizard'), then `own`. */
export const clothesOf = (art: Art, own?: Look): Carried[] => {
  const worn: Carried[] = [...art.plan.worn];
  for (const one of kitOf(art, own).worn ?? []) {
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
export const burdenOf = (art: Art, own?: Look): Carried[] => {
  const { pose, camera, held: asked, ridden } = art.plan;
  const tools = (pose && idleHands.has(pose)) || camera === 'PORTRAIT' ? [] : (kitOf(art, own).held ?? []);
  const brought = tools.slice(0, pose === 'WAVING' ? 1 : 2);
  // A shield that is asked for goes where shields go; the other hand keeps its weapon.
  const shielded = asked.length === 1 && asked[0]!.name === 'shield' && brought[0] && brought[0] !== 'shield';
  const held: Carried[] = shielded ? [{ name: brought[0]! }, ...asked] : [...asked];
  for (const name of brought.slice(held.length))
    if (name && name !== ridden?.name && !held.some((one) => one.name === name && name === 'shield'))
      held.push({ name });
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
