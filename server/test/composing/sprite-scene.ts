import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import { drawSprite } from '@papeterie/artist/draw-sprite';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { applyEdits, emptyScene, paint, sample } from '@papeterie/stage';

const [width, height, scale] = [720, 405, 3];
const cast = [
  { prompt: 'a small green slime', x: 100, y: 250 },
  { prompt: 'a red dragon', x: 350, y: 150 },
  { prompt: 'a treasure chest', x: 600, y: 260 },
];

const flat = (r: number, g: number, b: number): Picture => {
  const picture = blankPicture(16, 16);
  for (let at = 0; at < 256; at++) picture.pixels.set([r, g, b, 255], at * 4);
  return picture;
};

const canvasOf = ({ width, height, pixels }: Picture): Canvas => {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
};

/** Sprites of the local artist before a sky and a ground, painted by the stage; and where each of them is to be seen. */
export const spriteScene = (): { picture: Picture; masks: Map<string, Uint8Array> } => {
  const sprites = cast.map(
    ({ prompt }) => drawSprite({ prompt, width: 48, height: 48, seed: 4, noBackground: true }).picture,
  );
  const ground = { spriteId: 'ground', name: 'ground', x: width / 2, y: height - 60, scale: 100, anchorY: 0 };
  const scene = applyEdits(emptyScene({ name: 'Sprites', width, height, backgroundColor: '#f0e0b0' }), [
    { addLayer: ground },
    ...cast.map(({ prompt, x, y }) => ({ addLayer: { spriteId: prompt, name: prompt, x, y, scale } })),
  ]).scene;
  const shown = {
    ground: flat(90, 60, 110),
    ...Object.fromEntries(cast.map(({ prompt }, at) => [prompt, sprites[at]!])),
  };
  const images = Object.fromEntries(Object.entries(shown).map(([key, sprite]) => [key, canvasOf(sprite)]));
  const context = createCanvas(width, height).getContext('2d');
  paint(context, scene, sample(scene, shown, 0), images);
  const picture = {
    width,
    height,
    pixels: new Uint8ClampedArray(context.getImageData(0, 0, width, height).data),
  };
  const masks = cast.map(({ prompt, x, y }, index) => [prompt, maskAt(sprites[index]!, x, y)] as const);
  return { picture, masks: new Map(masks) };
};

const maskAt = (sprite: Picture, x: number, y: number): Uint8Array => {
  const mask = new Uint8Array(width * height);
  const [left, top] = [x - (sprite.width * scale) / 2, y - (sprite.height * scale) / 2];
  for (let dy = 0; dy < sprite.height * scale; dy++) {
    for (let dx = 0; dx < sprite.width * scale; dx++) {
      const at = Math.floor(dy / scale) * sprite.width + Math.floor(dx / scale);
      if (sprite.pixels[at * 4 + 3]! > 127) mask[(top + dy) * width + left + dx] = 1;
    }
  }
  return mask;
};
