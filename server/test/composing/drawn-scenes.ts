import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Picture } from '@papeterie/pixels/picture';

type Draw = (context: SKRSContext2D) => void;
/** A picture of flat colors, and each thing in it with where it is to be seen. */
export type DrawnScene = {
  name: string;
  width: number;
  height: number;
  things: readonly [string, ...Draw[]][];
};

const box =
  (color: string, x: number, y: number, width: number, height: number): Draw =>
  (context) => {
    context.fillStyle = color;
    context.fillRect(x, y, width, height);
  };
const circle =
  (color: string, x: number, y: number, radius: number): Draw =>
  (context) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, radius, 0, 7);
    context.fill();
  };
const shape =
  (color: string, ...points: readonly [number, number][]): Draw =>
  (context) => {
    context.fillStyle = color;
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.closePath();
    context.fill();
  };
const ring: Draw = (context) => {
  context.strokeStyle = '#c03050';
  context.lineWidth = 24;
  context.beginPath();
  context.arc(300, 200, 80, 0, 7);
  context.stroke();
};
const gradient =
  (width: number, height: number, from: string, to: string): Draw =>
  (context) => {
    const fill = context.createLinearGradient(0, 0, 0, height);
    fill.addColorStop(0, from);
    fill.addColorStop(1, to);
    context.fillStyle = fill;
    context.fillRect(0, 0, width, height);
  };
const wave =
  (color: string, top: number, width: number, height: number): Draw =>
  (context) => {
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(0, height);
    for (let x = 0; x <= width; x += 4) context.lineTo(x, top + 12 * Math.sin(x / 40));
    context.lineTo(width, height);
    context.fill();
  };

/** The first thing of each is the backdrop; what is named later is nearer. */
export const drawnScenes: readonly DrawnScene[] = [
  {
    name: 'a circle on a plain color',
    width: 320,
    height: 240,
    things: [
      ['sky', box('#88bbee', 0, 0, 320, 240)],
      ['ball', circle('#e8c020', 120, 100, 50)],
    ],
  },
  {
    name: 'a boat on the sea under the sun',
    width: 640,
    height: 360,
    things: [
      ['sky', box('#9fd3f0', 0, 0, 640, 360)],
      ['sea', box('#1f5f9f', 0, 230, 640, 130)],
      ['sun', circle('#ffd040', 520, 70, 40)],
      [
        'boat',
        shape('#8a2f20', [180, 220], [330, 220], [300, 265], [210, 265]),
        box('#50341f', 250, 110, 8, 112),
        shape('#f6f1e0', [257, 115], [257, 205], [325, 205]),
      ],
    ],
  },
  {
    name: 'a lighthouse on a hill, under a gradient',
    width: 500,
    height: 400,
    things: [
      ['sky', gradient(500, 400, '#204080', '#f0b090')],
      ['hill', shape('#3a6b35', [0, 330], [140, 270], [360, 280], [500, 340], [500, 400], [0, 400])],
      [
        'lighthouse',
        shape('#f4f0e8', [230, 280], [236, 120], [264, 120], [270, 280]),
        box('#c02a2a', 233, 160, 34, 26),
        box('#c02a2a', 231, 215, 38, 26),
        box('#202030', 238, 96, 24, 24),
      ],
    ],
  },
  {
    name: 'a house with a roof, windows and a door',
    width: 480,
    height: 320,
    things: [
      ['sky', box('#cfe8f7', 0, 0, 480, 320)],
      ['meadow', box('#5fa040', 0, 240, 480, 80)],
      [
        'house',
        box('#e8d0a0', 160, 140, 140, 110),
        shape('#a03c28', [145, 142], [230, 70], [315, 142]),
        box('#4a6a8a', 178, 165, 30, 30),
        box('#4a6a8a', 250, 165, 30, 30),
        box('#6a4020', 215, 200, 28, 50),
      ],
      [
        'cloud',
        circle('#ffffff', 380, 60, 24),
        circle('#ffffff', 410, 52, 30),
        circle('#ffffff', 440, 62, 22),
      ],
    ],
  },
  {
    name: 'three balloons of one color',
    width: 400,
    height: 400,
    things: [
      ['wall', box('#f2e6d8', 0, 0, 400, 400)],
      ['left', circle('#d04060', 80, 120, 36)],
      ['middle', circle('#d04060', 200, 250, 36)],
      ['right', circle('#d04060', 320, 120, 36)],
    ],
  },
  {
    name: 'a ring that one sees through',
    width: 600,
    height: 400,
    things: [
      ['sky', box('#203050', 0, 0, 600, 400)],
      ['ring', ring],
    ],
  },
  {
    name: 'waves one behind the other',
    width: 640,
    height: 400,
    things: [
      ['sky', gradient(640, 400, '#102040', '#406090')],
      ['far', wave('#2a6f8f', 200, 640, 400)],
      ['near', wave('#0f3f5f', 300, 640, 400)],
      ['moon', circle('#f0ecd0', 140, 80, 34)],
      ['fish', shape('#e07030', [400, 320], [450, 300], [490, 320], [450, 345])],
    ],
  },
  {
    name: 'a tree and a small house, far apart',
    width: 800,
    height: 450,
    things: [
      ['sky', box('#f7e9c9', 0, 0, 800, 450)],
      ['ground', box('#7a5a3a', 0, 360, 800, 90)],
      ['tree', box('#4a2f1a', 186, 250, 28, 120), circle('#2f7a3f', 200, 210, 70)],
      ['hut', box('#b0b8c0', 560, 300, 80, 66), shape('#404858', [550, 302], [600, 255], [650, 302])],
    ],
  },
  {
    name: 'small pixel art',
    width: 64,
    height: 48,
    things: [
      ['sky', box('#5080c0', 0, 0, 64, 48)],
      ['grass', box('#408030', 0, 36, 64, 12)],
      [
        'slime',
        box('#102010', 20, 26, 16, 12),
        box('#60d060', 21, 27, 14, 10),
        box('#ffffff', 24, 30, 2, 2),
        box('#ffffff', 30, 30, 2, 2),
      ],
      ['coin', box('#806010', 46, 10, 8, 8), box('#f0d040', 47, 11, 6, 6)],
    ],
  },
  {
    name: 'a tower before sky, hills and road, in large',
    width: 1800,
    height: 1200,
    things: [
      ['sky', box('#ffd9a0', 0, 0, 1800, 1200)],
      [
        'hills',
        shape('#8a70a0', [0, 700], [400, 520], [900, 690], [1400, 500], [1800, 680], [1800, 1200], [0, 1200]),
      ],
      ['road', box('#404040', 0, 900, 1800, 300)],
      [
        'tower',
        box('#705040', 800, 260, 200, 760),
        box('#e0c060', 860, 360, 80, 100),
        box('#e0c060', 860, 560, 80, 100),
      ],
      ['bird', shape('#ffffff', [300, 250], [360, 220], [420, 250], [360, 290])],
    ],
  },
];

const pixelsOf = (width: number, height: number, draws: readonly Draw[]): Uint8ClampedArray<ArrayBuffer> => {
  const context = createCanvas(width, height).getContext('2d');
  for (const draw of draws) draw(context);
  return new Uint8ClampedArray(context.getImageData(0, 0, width, height).data);
};

export const pictureOf = ({ width, height, things }: DrawnScene): Picture => ({
  width,
  height,
  pixels: pixelsOf(
    width,
    height,
    things.flatMap(([, ...draws]) => draws),
  ),
});

/** By thing: whether it is what one sees at a pixel. */
export const masksOf = ({ width, height, things }: DrawnScene): Map<string, Uint8Array> => {
  const masks = new Map<string, Uint8Array>();
  for (const [name, ...draws] of things) {
    const alpha = pixelsOf(width, height, draws);
    const mask = Uint8Array.from({ length: width * height }, (_, at) => Number(alpha[at * 4 + 3]! > 127));
    for (const [at, is] of mask.entries()) {
      if (is) for (const earlier of masks.values()) earlier[at] = 0;
    }
    masks.set(name, mask);
  }
  return masks;
};
