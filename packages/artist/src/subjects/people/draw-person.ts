import type { Art } from '../../art.ts';
import { poseOf } from '../../motion/still-moment.ts';
import type { Trait } from '../../prompt/traits.ts';
import { onScreen } from '../../rig/camera.ts';
import { type PersonRig, personRig } from '../../rig/person.ts';
import { leaningCamera, posedPerson } from '../../rig/posed-person.ts';
import { limb } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { createSketch, pasteSketch, type Sketch } from '../../sketch.ts';
import { wearableNamed } from '../../wearables/registry.ts';
import type { Wearer } from '../../wearables/wearable.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawMoreHeads, headCount } from '../parts/more-heads.ts';
import { drawArms, drawBody } from './body.ts';
import { drawBeard, drawHair } from './hair.ts';
import { drawHead } from './head.ts';
import type { BeardStyle, HairStyle, Look } from './look.ts';
import { drawHook, hasHook } from './made-limbs.ts';
import { spilled, stanced, stanceOf } from './stances.ts';
import { drawLongTail } from './tail.ts';
import { drawWings } from './wings.ts';

/** A body of one kind in the clothes of another: the pirate of 'a skeleton pirate'. */
const inRole = (art: Art, look: Look): Look => {
  const role = art.role?.look;
  if (!role) return look;
  const { build, head, ears, eyes, mouth, tusks, nose, wings, tail } = look;
  const human = head === undefined || head === 'human';
  // A villager is whatever a trade wants; others keep the body that they have.
  const anybody = art.subject.name === 'villager';
  const bony =
    look.garment === 'bones' &&
    role.garment !== 'robe' &&
    role.garment !== 'dress' &&
    role.garment !== 'armor';
  return {
    ...role,
    ...{ head, ears, eyes, tusks, nose, wings, tail },
    build: (anybody ? role.build : undefined) ?? build,
    mouth: (anybody ? role.mouth : undefined) ?? mouth,
    hair: human ? ((anybody ? role.hair : undefined) ?? look.hair ?? role.hair) : undefined,
    beard: human ? ((anybody ? role.beard : undefined) ?? look.beard ?? role.beard) : undefined,
    garment: bony ? (role.garment === 'bare' ? 'bones' : 'coat') : role.garment,
  };
};

const hairTraits = {
  bald: 'bald',
  longHaired: 'long',
  shortHaired: 'short',
  curlyHaired: 'curly',
  spikyHaired: 'spiky',
  braided: 'braids',
  ponytailed: 'tail',
  mohawked: 'mohawk',
} as const satisfies Partial<Record<Trait, HairStyle>>;

/** The hair that the words ask for. */
const hairOf = (art: Art): HairStyle | undefined => {
  const said = (Object.keys(hairTraits) as (keyof typeof hairTraits)[]).find((trait) => art.has(trait));
  return said && hairTraits[said];
};

/** An arrow on the string, from the pulling hand over the one with the bow. */
const drawNockedArrow = (art: Art, sketch: Sketch, rig: PersonRig, hand: 0 | 1, depth: number): void => {
  art.addPaint('arrow', 'matte', 'ivory');
  const [x, y] = onScreen(art.camera, rig.hands[hand]);
  const way = art.camera.yawDeg > 10 ? 1 : hand ? 1 : -1;
  sketch.part('arrow', limb([x - way * 22, y], art.atLeast(0.5, 1), [x + way * 15, y]), {
    depth: depth + 0.7,
    group: 'arrow',
    line: art.level >= 2,
  });
  sketch.part('arrow', leaf([x + way * 12, y], [x + way * 22, y], art.atLeast(1, 3.4), 0.3), {
    depth: depth + 0.7,
    group: 'arrow',
  });
};

/** Draws a person from their look, the prompt's clothes and things, and the seed. */
export const drawPerson = (standing: Art, sketch: Sketch, own: Look): void => {
  const dressed = inRole(standing, own);
  const look: Look =
    standing.has('armored') && dressed.garment !== 'machine'
      ? { ...dressed, garment: 'armor', gloves: true }
      : dressed;
  const { random, pose } = standing;
  const hooked = hasHook(standing);
  const held = burdenOf(standing, look).filter(({ name }) => !(hooked && name === 'hook'));
  const worn = clothesOf(standing, look);
  const carries = [held.length > 0, held.length > 1] as const;
  const stance = stanceOf(standing, held, look.dead === true);
  const upright = personRig(standing, look.build ?? {}, carries);
  const resting = stance ? stanced(upright, stance) : upright;
  const rig = pose.person ? posedPerson(resting, pose.person, carries) : resting;
  const art: Art = pose.person
    ? { ...standing, camera: leaningCamera(standing.camera, rig, pose.person) }
    : standing;
  const covered = worn.some((w) => wearableNamed(w.name)?.coversHair);
  // Two heads stand on either side of the neck.
  const aside = headCount(art) % 2 ? 0 : rig.headRadius * 0.9;
  const wearer: Wearer = {
    head: { center: [rig.head[0] + aside, rig.head[1], rig.head[2]], radii: rig.headRadii, depth: 13 },
    shoulders: { up: rig.shoulderUp, side: rig.shoulderSide, forward: rig.shoulderSide * 0.72 },
    hips: { up: rig.hipUp, side: rig.waistSide },
  };
  drawBody(standing, art, sketch, rig, look, wearer);
  drawArms(art, sketch, rig, look);
  if (hooked) drawHook(art, sketch, rig, held.length > 1);
  const drawWholeHead = (onto: Sketch): void => {
    drawHead(art, onto, rig, look);
    if (look.hair) {
      drawHair(art, onto, rig, hairOf(art) ?? random.fork('hair').pick(look.hair), covered);
    }
    const beard: BeardStyle = art.has('bearded') ? 'full' : random.fork('beard').pick(look.beard ?? ['none']);
    drawBeard(art, onto, rig, art.has('old') && beard === 'full' ? 'long' : beard);
  };
  if (aside) {
    const head = createSketch();
    drawWholeHead(head);
    pasteSketch(sketch, head, { x: aside, y: 0 }, 12, 'head0');
  } else drawWholeHead(sketch);
  drawMoreHeads(
    art,
    sketch,
    {
      head: onScreen(art.camera, rig.head),
      root: onScreen(art.camera, [0, rig.shoulderUp - 4, 0]),
      aside,
      radius: rig.headRadius * 1.12,
      neck: rig.headRadius * 0.34,
      paint: 'skin',
      depth: 11,
    },
    drawWholeHead,
  );
  const wings = look.wings ?? (art.has('winged') ? 'feather' : undefined);
  if (wings) drawWings(art, sketch, rig, wings);
  if (look.tail === 'devil' || (art.has('tailed') && !look.tail))
    drawLongTail(art, sketch, rig, look.tail === 'devil');
  dressUp(art, sketch, wearer, worn);
  for (const [i, item] of held.entries()) {
    const hand = i as 0 | 1;
    const swungDeg = spilled.has(item.name)
      ? 0
      : (pose.person?.heldDeg[hand] ?? 0) + (stance?.arms[hand].heldDeg ?? 0);
    const depth = putInHand(art, sketch, rig.hands[hand], item, hand, 13, 0, swungDeg);
    if (item.name === 'bow' && poseOf(art.plan) === 'AIMING') drawNockedArrow(art, sketch, rig, hand, depth);
    // The hand closes over the handle.
    const index = sketch.parts.findIndex((p) => p.group === `hand${hand}`);
    if (index >= 0 && depth > 0) sketch.parts[index] = { ...sketch.parts[index]!, depth: depth + 0.9 };
  }
};
