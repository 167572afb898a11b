import { flat } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { check } from './buttons.ts';
import { drawPanel } from './panel.ts';
import { interfacePart } from './part.ts';

const corners = (x: number, y: number): readonly (readonly [number, number])[] => [
  [-x, -y],
  [x, -y],
  [-x, y],
  [x, y],
];

export const dialogBox = interfacePart({
  name: 'dialogBox',
  words: [
    'dialogue box',
    'text box',
    'message box',
    'speech box',
    'dialog window',
    'dialog frame',
    'ui panel',
    'ui frame',
    'window frame',
    'panel',
  ],
  main: 'face',
  paints: {
    face: flat('navy', 'parchment', 'indigo'),
    frame: flat('gold', 'silver'),
    text: flat('white'),
    shade: flat('ink'),
  },
  draw(art, sketch) {
    const pixel = art.atLeast(1, 2.4);
    const [width, height] = [100, 58];
    drawPanel(art, sketch, { paint: 'frame', width, height, round: 4, depth: 0 });
    sketch.part('shade', slab(0, 0, width - pixel * 4, height - pixel * 4, 2), {
      depth: 1,
      group: 'gap',
      bulge: 0,
      line: false,
    });
    sketch.part('face', slab(0, 0, width - pixel * 6, height - pixel * 6, 1), {
      depth: 2,
      group: 'face',
      bulge: 0,
      line: false,
    });
    const light = art.subject.paints.face?.colors.includes('parchment') ? -0.4 : 0;
    for (const [i, long] of [0.74, 0.66, 0.4].entries())
      if (art.level >= 1 || i < 2)
        sketch.part('text', slab(-38 + (long * 76) / 2, -14 + i * 12, long * 76, Math.max(pixel, 3)), {
          depth: 3,
          group: 'text',
          bulge: 0,
          line: false,
          tone: light,
        });
    sketch.part(
      'frame',
      poly([
        [32, 13],
        [42, 13],
        [37, 20],
      ]),
      { depth: 3, group: 'more', bulge: 0, line: false },
    );
    if (art.level === 0) return;
    for (const [x, y] of corners(width / 2 - 4, height / 2 - 4))
      sketch.part('frame', slab(x, y, 10, 10, 2), { depth: 4, group: `corner${x}${y}`, bulge: 0, tone: 0.2 });
  },
});

export const inventorySlot = interfacePart({
  name: 'inventorySlot',
  words: [
    'item slot',
    'inventory cell',
    'inventory frame',
    'item frame',
    'inventory square',
    'equipment slot',
    'slot',
  ],
  main: 'frame',
  paints: {
    frame: flat('leather', 'slate', 'bronze'),
    hollow: flat('umber', 'charcoal'),
    stud: flat('gold', 'silver'),
  },
  draw(art, sketch) {
    drawPanel(art, sketch, { paint: 'frame', width: 92, height: 92, round: 5, depth: 0 });
    drawPanel(art, sketch, { paint: 'hollow', width: 68, height: 68, round: 2, depth: 1, sunk: true });
    for (const [x, y] of corners(38, 38))
      sketch.part('stud', slab(x, y, art.atLeast(2, 6), art.atLeast(2, 6), 1), {
        depth: 2,
        group: `stud${x}${y}`,
        bulge: 0,
        line: false,
      });
  },
});

export const checkbox = interfacePart({
  name: 'checkbox',
  words: ['check box', 'tick box', 'tickbox', 'checked box'],
  main: 'mark',
  paints: {
    mark: flat('green', 'azure'),
    frame: flat('silver', 'bronze'),
    hollow: flat('white', 'parchment'),
    shade: flat('ink'),
  },
  draw(art, sketch) {
    drawPanel(art, sketch, { paint: 'frame', width: 84, height: 84, round: 5, depth: 0 });
    drawPanel(art, sketch, { paint: 'hollow', width: 62, height: 62, round: 1, depth: 1, sunk: true });
    const empty =
      art.plan.conditions.includes('EMPTY') || art.plan.words.some((w) => w === 'unchecked' || w === 'empty');
    if (empty) return;
    sketch.part('shade', check(2, 1, 33), { depth: 2, group: 'shade', bulge: 0, line: false });
    sketch.part('mark', check(2, -3, 33), { depth: 3, group: 'mark', bulge: 0, line: false });
  },
});

/** The arrow that a mouse moves. */
export const cursor = interfacePart({
  name: 'cursor',
  words: ['mouse cursor', 'mouse pointer', 'pointer', 'arrow cursor', 'game cursor'],
  main: 'face',
  paints: { face: flat('white'), edge: flat('ink') },
  draw(art, sketch) {
    const pointer = (grown: number) =>
      join(
        poly(
          [
            [-30, -46],
            [-30, 30],
            [-13, 15],
            [26, 15],
          ],
          grown,
        ),
        poly(
          [
            [-14, 14],
            [2, 10],
            [16, 40],
            [2, 47],
          ],
          grown,
        ),
      );
    sketch.part('face', pointer(0), { depth: 1, group: 'face', bulge: 0, line: false });
    sketch.part(
      'face',
      poly([
        [-30, -36],
        [-30, 30],
        [-26, 26],
        [-26, -32],
      ]),
      { depth: 1.1, group: 'face', bulge: 0, tone: 0.3, line: false },
    );
    sketch.part('edge', pointer(art.atLeast(1, 4)), { depth: 0, group: 'edge', bulge: 0, line: false });
  },
});
