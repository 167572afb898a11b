import { flat, matte } from '../../color/paint.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { blend, clip } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { drawWingPair } from '../parts/wing.ts';
import { creature } from './creature.ts';

/** What stands in for a word nobody knows: a creature whose body is read out of the word itself. */
export const stranger = creature({
  name: 'stranger',
  words: ['creature', 'monster', 'beast', 'alien', 'animal', 'critter', 'being', 'familiar', 'pet', 'thing'],
  home: 'forest',
  body: 'WALKER',
  yawDeg: 16,
  paints: {
    body: matte('turquoise', 'violet', 'coral', 'lime', 'azure', 'amber', 'rose', 'teal', 'lavender', 'moss'),
    belly: matte('cream', 'lemon', 'pink', 'mint', 'ice'),
    spots: matte('indigo', 'plum', 'rust', 'pine', 'crimson'),
    horns: matte('bone', 'charcoal', 'gold'),
    wings: matte('lavender', 'amber', 'cyan'),
    eyes: flat('amber', 'lime', 'cyan', 'ink'),
  },
  draw(art, sketch) {
    const { camera, random } = art;
    const facing = camera.project([0, 0, 1]).near;
    const wide = random.between(21, 31) * (art.has('fat') ? 1.2 : art.has('thin') ? 0.8 : 1);
    const bodyUp = random.between(22, 32);
    const headUp = bodyUp + random.between(24, 36) * (art.has('tall') ? 1.3 : 1);
    const hr = random.between(20, 26) * (art.has('cute') ? 1.12 : 1);
    const head: Vec = [0, headUp, 5];
    const legs = random.pick([2, 2, 4, 0]);
    for (let k = 0; k < legs; k++) {
      const side = k % 2 ? 1 : -1;
      const f = k < 2 ? 4 : -14;
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * wide * 0.55, bodyUp - 4, f],
            [side * wide * 0.62, 5, f + 4],
          ],
          7,
        ),
        { depth: -2 + f * 0.05, group: `leg${k}`, tone: k < 2 ? 0 : -0.2 },
      );
      sketch.part('spots', solid(camera, [side * wide * 0.64, 4, f + 8], [8.4, 4.6, 9]), {
        depth: -1.5 + f * 0.05,
        group: `foot${k}`,
      });
    }
    const low = legs === 0 ? 18 : bodyUp;
    const tailSide = random.pick([-1, 1]);
    const tail: Vec[] = [
      [0, low - 4, -10],
      [tailSide * wide * 0.9, low - 8, -18],
      [tailSide * wide * 1.5, low + 4, -18],
      [tailSide * wide * 1.45, low + 18, -16],
    ];
    sketch.part(
      'body',
      bent(camera, tail, (t) => 8 - 5 * t),
      { depth: facing > 0 ? -6 : 5, group: 'tail' },
    );
    const tip = random.pick(['ball', 'leaf', 'none']);
    const [tx, ty] = onScreen(camera, tail[3]!);
    if (tip === 'ball')
      sketch.part('spots', solid(camera, tail[3]!, [7, 7, 7]), {
        depth: facing > 0 ? -5.9 : 5.1,
        group: 'tip',
      });
    if (tip === 'leaf')
      sketch.part('spots', leaf([tx, ty + 5], [tx + tailSide * 3, ty - 14], 7), {
        depth: facing > 0 ? -5.9 : 5.1,
        group: 'tip',
      });
    const body = blend(
      12,
      solid(camera, [0, low, 0], [wide, Math.max(18, low * 0.74), wide * 0.9]),
      solid(camera, [0, (low + headUp) / 2, 1], [wide * 0.74, 16, wide * 0.66]),
    );
    sketch.part('body', body, {
      depth: 0,
      group: 'body',
      bulge: wide * 0.9,
      pattern: random.chance(0.35)
        ? (_x, y) => (art.level >= 1 && Math.sin(y * 0.55) > 0.62 ? -0.5 : 0)
        : undefined,
    });
    if (facing > -0.3)
      sketch.part(
        'belly',
        clip(body, solid(camera, [0, low - 2, wide * 0.6], [wide * 0.66, low * 0.62, wide * 0.5])),
        { depth: 1, group: 'body', bulge: wide * 0.8 },
      );
    if (random.chance(0.4) || art.has('winged'))
      drawWingPair(
        art,
        sketch,
        [wide * 0.5, (low + headUp) / 2, -8],
        36,
        random.pick(['bat', 'feather', 'fairy']),
      );
    for (const side of [-1, 1])
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * wide * 0.8, headUp - hr - 1, 3],
            [side * wide * 1.16, headUp - hr - 12, 8],
            [side * wide * 0.98, headUp - hr - 20, 14],
          ],
          (t) => 5.4 - t,
        ),
        { depth: 4, group: `arm${side}` },
      );
    const skull = solid(camera, head, [hr * random.between(0.96, 1.16), hr * 0.92, hr]);
    sketch.part('body', skull, { depth: 8, group: 'head', bulge: hr * 0.85 });
    const crown = random.pick(['horns', 'ears', 'antennae', 'crest', 'fins']);
    for (const side of [-1, 1]) {
      const at = (s: number, u: number, f = 0): Vec => [side * s * hr, headUp + u * hr, 5 + f * hr];
      if (crown === 'horns')
        sketch.part(
          'horns',
          bent(camera, [at(0.5, 0.7), at(0.96, 1.06), at(0.86, 1.6)], (t) => hr * (0.24 - 0.18 * t)),
          { depth: 8.5, group: `horn${side}` },
        );
      if (crown === 'ears')
        sketch.part(
          'body',
          leaf(onScreen(camera, at(0.5, 0.5)), onScreen(camera, at(1.1, 1.7)), hr * 0.36, 0.5),
          { depth: 7.5, group: `ear${side}` },
        );
      if (crown === 'fins')
        sketch.part(
          'spots',
          leaf(onScreen(camera, at(0.8, 0.1)), onScreen(camera, at(1.75, 0.5)), hr * 0.4, 0.55),
          { depth: 7.5, group: `fin${side}` },
        );
      if (crown === 'antennae') {
        sketch.part('body', bent(camera, [at(0.3, 0.8), at(0.5, 1.3), at(0.8, 1.6)], art.atLeast(0.7, 1.8)), {
          depth: 7.5,
          group: `antenna${side}`,
        });
        sketch.part('spots', solid(camera, at(0.8, 1.62), [5, 5, 5]), { depth: 7.6, group: `bulb${side}` });
      }
      if (crown === 'crest' && side > 0)
        for (const k of [-1, 0, 1])
          sketch.part(
            'spots',
            leaf(
              onScreen(camera, [k * hr * 0.4, headUp + hr * 0.7, 5]),
              onScreen(camera, [k * hr * 0.66, headUp + hr * 1.5, 0]),
              hr * 0.24,
              0.4,
            ),
            { depth: 7.5, group: `crest${k}` },
          );
    }
    const single = art.has('oneEyed') || random.chance(0.15);
    drawFace(art, sketch, {
      center: head,
      radii: [hr, hr * 0.92, hr],
      depth: 12,
      spread: random.between(0.36, 0.52),
      eyeUp: 0.02,
      eyeHeight: hr * (single ? 0.9 : 0.58),
      eyes: moodOf(art, random.pick(['round', 'slit', 'wide', 'bright', 'dot'])),
      single,
      mouth: art.has('fierce') ? 'teeth' : random.pick(['fangs', 'smile', 'grin', 'cat']),
      mouthDown: 0.5,
      mouthHeight: hr * 0.3,
      cheeks: random.chance(0.4) ? 'cheek' : undefined,
    });
    dressUp(
      art,
      sketch,
      {
        head: { center: head, radii: [hr, hr * 0.92, hr], depth: 13 },
        shoulders: { up: headUp - hr * 0.85, side: wide * 0.8, forward: wide * 0.7 },
      },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * wide * 1.02, headUp - hr - 20, 14], item, i as 0 | 1, 22);
  },
});
