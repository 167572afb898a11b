import type { Art, Subject } from '../../art.ts';
import { flat } from '../../color/paint.ts';
import { cut, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import type { Shape } from '../../shapes/shape.ts';
import { cog } from '../../shapes/symbols.ts';
import { drawPanel, drawSign } from './panel.ts';
import { interfacePart } from './part.ts';

type Button = {
  readonly name: string;
  readonly words: readonly string[];
  readonly colors: readonly [Parameters<typeof flat>[0], ...Parameters<typeof flat>];
  readonly sign: (art: Art) => Shape;
};

/** A button stands a little above what it is on: it can be pressed. */
const button = ({ name, words, colors, sign }: Button): Subject =>
  interfacePart({
    name,
    words,
    main: 'face',
    paints: { face: flat(...colors), sign: flat('white'), shade: flat('ink') },
    draw(art, sketch) {
      sketch.part('face', slab(0, 4, 88, 88, 11), {
        depth: 0,
        group: 'edge',
        bulge: 0,
        tone: -0.6,
        line: false,
      });
      const face = drawPanel(art, sketch, {
        paint: 'face',
        width: 88,
        height: 82,
        y: -3,
        round: 10,
        depth: 1,
      });
      drawSign(art, sketch, face, sign(art), 'sign', 2);
    },
  });

const y = -4;

const bar = (x: number, wide: number, tall: number): Shape => slab(x, y, wide, tall);

const arrows: Readonly<Record<string, number>> = {
  left: 180,
  right: 0,
  up: -90,
  down: 90,
  back: 180,
  next: 0,
};

const arrowTo = (angleDeg: number): Shape => {
  const [c, s] = [
    Math.round(Math.cos((angleDeg * Math.PI) / 180)),
    Math.round(Math.sin((angleDeg * Math.PI) / 180)),
  ];
  const turned = ([px, py]: readonly [number, number]) => [px * c - py * s, y + px * s + py * c] as const;
  return poly(
    (
      [
        [25, 0],
        [2, 23],
        [2, 9],
        [-24, 9],
        [-24, -9],
        [2, -9],
        [2, -23],
      ] as const
    ).map(turned),
  );
};

const cross = join(
  poly(
    [
      [-17, -25],
      [21, 13],
      [17, 17],
      [13, 21],
      [-25, -17],
      [-21, -21],
    ].map(([px, py]) => [px! + 2, py! + y + 2] as const),
  ),
  poly(
    [
      [17, -25],
      [-21, 13],
      [-17, 17],
      [-13, 21],
      [25, -17],
      [21, -21],
    ].map(([px, py]) => [px! - 2, py! + y + 2] as const),
  ),
);

export const check = (cx: number, cy: number, size: number): Shape =>
  poly(
    (
      [
        [-0.9, 0.05],
        [-0.55, -0.3],
        [-0.2, 0.06],
        [0.6, -0.76],
        [0.95, -0.42],
        [-0.2, 0.76],
      ] as const
    ).map(([px, py]) => [cx + px * size, cy + py * size] as const),
  );

export const buttons: readonly Subject[] = [
  button({
    name: 'playButton',
    words: ['start button', 'play icon', 'resume button'],
    colors: ['green', 'azure'],
    sign: () =>
      poly([
        [-16, y - 25],
        [24, y],
        [-16, y + 25],
      ]),
  }),
  button({
    name: 'pauseButton',
    words: ['pause', 'pause icon', 'pause sign'],
    colors: ['azure', 'amber'],
    sign: () => join(bar(-12, 14, 46), bar(12, 14, 46)),
  }),
  button({ name: 'stopButton', words: ['stop icon'], colors: ['red'], sign: () => bar(0, 42, 42) }),
  button({
    name: 'menuButton',
    words: ['hamburger button', 'menu icon', 'hamburger menu', 'list button'],
    colors: ['slate', 'azure'],
    sign: () => join(...[-17, 0, 17].map((dy) => slab(0, y + dy, 48, 10))),
  }),
  button({
    name: 'settingsButton',
    words: ['settings', 'settings icon', 'options button', 'gear button', 'options icon'],
    colors: ['slate', 'violet'],
    sign: () => cut(cog(0, y, 29, 8), ball(0, y, 10)),
  }),
  button({
    name: 'closeButton',
    words: ['close icon', 'exit button', 'x button', 'cancel button', 'quit button'],
    colors: ['red'],
    sign: () => cross,
  }),
  button({
    name: 'arrowButton',
    words: [
      'next button',
      'back button',
      'left button',
      'right button',
      'up button',
      'down button',
      'arrow icon',
    ],
    colors: ['amber', 'azure'],
    sign: ({ plan }) => arrowTo(arrows[plan.words.find((word) => word in arrows) ?? 'right'] ?? 0),
  }),
  button({
    name: 'checkButton',
    words: ['ok button', 'confirm button', 'accept button'],
    colors: ['green'],
    sign: () => check(0, y, 27),
  }),
  button({
    name: 'plusButton',
    words: ['add button', 'plus icon'],
    colors: ['green', 'azure'],
    sign: () => join(bar(0, 14, 48), bar(0, 48, 14)),
  }),
];
