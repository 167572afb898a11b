import { drawSprite } from '@papeterie/artist/draw-sprite';
import { hexToRgb, type Rgb } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { hashText } from '@papeterie/pixels/random';
import sharp, { type Sharp } from 'sharp';
import { keyedShapes } from './keyed-shapes.ts';

/**
 * Twenty subjects whose alpha is known, to be put over the backgrounds on which models deliver pictures.
 * `near` is the background's color: subjects with a part of about that color paint it into themselves.
 */
export type KeyedSubject = {
  readonly name: string;
  /** The quality of the JPEG that it comes in; without one, it comes as it is. */
  readonly jpeg?: number;
  /** Hard edges: alpha is 0 or 255. */
  readonly hard?: boolean;
  subject(near: Rgb): Promise<Picture>;
};

export const keyedBackgrounds = ['green', 'magenta', 'cream', 'checkerboard'] as const;
export type KeyedBackground = (typeof keyedBackgrounds)[number];

export const backgroundColor: Record<KeyedBackground, Rgb> = {
  green: hexToRgb('#00ff00'),
  magenta: hexToRgb('#ff00ff'),
  cream: hexToRgb('#fdf3dc'),
  checkerboard: hexToRgb('#ffffff'),
};

/** Raw pixels of whatever sharp holds. */
const pictureOf = async (image: Sharp): Promise<Picture> => {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};

export const sharpOf = ({ width, height, pixels }: Picture): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 4 } });

export const enlarged = (picture: Picture, side: number, kernel: 'lanczos3' | 'nearest'): Promise<Picture> =>
  pictureOf(sharpOf(picture).resize(side, side, { kernel }));

export const throughJpeg = async (picture: Picture, quality: number): Promise<Picture> =>
  pictureOf(sharp(await sharpOf(picture).removeAlpha().jpeg({ quality }).toBuffer()));

/** The same picture on each background: drawn when it is first asked for. */
const once = (make: () => Promise<Picture>): (() => Promise<Picture>) => {
  let made: Promise<Picture> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const drawn = (
  prompt: string,
  side: number,
  rest: { to?: number; jpeg?: number; kernel?: 'nearest'; seed?: number } = {},
): KeyedSubject => ({
  name: `${prompt} ${side}${rest.to ? ` to ${rest.to}${rest.kernel ? ' hard' : ''}` : ''}`,
  jpeg: rest.jpeg,
  hard: !rest.jpeg && (!rest.to || rest.kernel === 'nearest'),
  subject: once(async () => {
    const { picture } = drawSprite({
      prompt,
      width: side,
      height: side,
      seed: rest.seed ?? 7,
      noBackground: true,
    });
    return rest.to ? enlarged(picture, rest.to, rest.kernel ?? 'lanczos3') : picture;
  }),
});

const shaped = (
  name: keyof typeof keyedShapes,
  side: number,
  rest: { jpeg?: number; hard?: true } = {},
): KeyedSubject => ({
  name: `${name} ${side}`,
  jpeg: rest.jpeg,
  hard: rest.hard,
  subject: (near) => {
    const svg = keyedShapes[name](near, { side, edges: rest.hard ? 'crispEdges' : 'auto' });
    return pictureOf(sharp(Buffer.from(svg)));
  },
});

/** Half of them come as JPEG, as from models; the others as PNG, some with hard edges and some with soft ones. */
export const keyedSubjects: readonly KeyedSubject[] = [
  drawn('a spider', 64),
  drawn('a wizard with a staff', 96),
  drawn('a green dragon with a green gem', 128),
  drawn('a pink slime', 64, { seed: 5 }),
  drawn('a ghost', 128),
  drawn('a bow', 128, { to: 512 }),
  drawn('a lantern', 400, { to: 1024 }),
  drawn('a tree', 256, { to: 1024, jpeg: 90 }),
  drawn('a spider', 128, { to: 512, jpeg: 85 }),
  drawn('a knight with a sword', 256, { to: 1024, jpeg: 92 }),
  drawn('a green dragon with a green gem', 200, { to: 512, jpeg: 88 }),
  drawn('a ghost', 128, { to: 512, jpeg: 90 }),
  drawn('a wizard with a staff', 128, { to: 1024, kernel: 'nearest', jpeg: 85 }),
  drawn('a pink slime', 64, { to: 512, jpeg: 87 }),
  shaped('beetle', 512),
  shaped('amulet', 512),
  shaped('anchor', 256, { hard: true }),
  shaped('keyring', 512, { jpeg: 88 }),
  shaped('amulet', 1024, { jpeg: 90 }),
  shaped('kite', 1024, { jpeg: 85 }),
];

/** Cells of any size, not whole pixels either, starting anywhere: depends on nothing but the name. */
const checkerboardFor = (name: string) => {
  const hash = hashText(name);
  const cell = [8, 10, 12.8, 16, 21.333, 32][hash % 6]!;
  const [light, dark] = (
    [
      [255, 204],
      [255, 191],
      [238, 221],
      [153, 102],
    ] as const
  )[(hash >>> 8) % 4]!;
  const at = { x: ((hash >>> 12) % 64) / 2, y: ((hash >>> 18) % 64) / 2 };
  return (x: number, y: number): Rgb => {
    const even = (Math.floor((x + at.x) / cell) + Math.floor((y + at.y) / cell)) % 2 === 0;
    const gray = even ? light : dark;
    return { r: gray, g: gray, b: gray };
  };
};

/** The picture over a background given for each pixel, mixed in sRGB as browsers and models mix. */
export const composed = (picture: Picture, background: (x: number, y: number) => Rgb): Picture => {
  const { width, height, pixels } = picture;
  const result = blankPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const { r, g, b } = background(x, y);
      const alpha = pixels[at + 3] / 255;
      result.pixels[at] = r + (pixels[at] - r) * alpha;
      result.pixels[at + 1] = g + (pixels[at + 1] - g) * alpha;
      result.pixels[at + 2] = b + (pixels[at + 2] - b) * alpha;
      result.pixels[at + 3] = 255;
    }
  }
  return result;
};

/** The subject alone (its alpha is the known mask) and as a model would deliver it. */
export const keyedPicture = async (
  keyed: KeyedSubject,
  background: KeyedBackground,
): Promise<{ known: Picture; given: Picture }> => {
  const color = backgroundColor[background];
  const known = await keyed.subject(color);
  const bare = background === 'checkerboard' ? checkerboardFor(keyed.name) : () => color;
  const given = composed(known, bare);
  return { known, given: keyed.jpeg ? await throughJpeg(given, keyed.jpeg) : given };
};

/** Pixels whose alpha is off by more than a quarter, in percent of all pixels. */
export const wrongPercent = (known: Picture, found: Picture): number => {
  let wrong = 0;
  for (let at = 3; at < known.pixels.length; at += 4) {
    if (Math.abs(known.pixels[at] - found.pixels[at]) > 0.25 * 255) wrong++;
  }
  return (wrong * 400) / known.pixels.length;
};
