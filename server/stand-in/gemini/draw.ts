import sharp from 'sharp';
import type { Fault } from '../faults.ts';
import { type Painting, paint, type Rgba } from '../picture.ts';
import { type Body, picturesOf, wordsOf } from './body.ts';

/** The sizes of about one megapixel that the image models draw, by aspect ratio. */
const sizes: Record<string, readonly [number, number]> = {
  '1:1': [1024, 1024],
  '2:3': [832, 1248],
  '3:2': [1248, 832],
  '3:4': [864, 1184],
  '4:3': [1184, 864],
  '4:5': [896, 1152],
  '5:4': [1152, 896],
  '9:16': [768, 1344],
  '16:9': [1344, 768],
  '21:9': [1536, 672],
};
const paper: Rgba = [236, 228, 208, 255];

/** Like the models, it paints the background in the color that the prompt names. */
const backgroundOf = (words: string): Rgba => {
  const hex = words.match(/flat color #([0-9a-f]{6})/i)?.[1];
  return hex ? [...(Buffer.from(hex, 'hex') as unknown as [number, number, number]), 255] : paper;
};

/** A picture from words; or, of a picture that came with them, one like it with other colors where there is a subject. */
export const draw = async (body: Body, fault: Fault | undefined): Promise<Buffer> => {
  if (fault === 'not-an-image') return Buffer.from('this is no picture');
  const words = wordsOf(body);
  const background = backgroundOf(words);
  const [source] = picturesOf(body);
  const [width, height] =
    fault === 'wrong-size' ? [8, 8] : sizes[body.generationConfig.imageConfig?.aspectRatio ?? '1:1']!;
  const format = fault === 'jpeg' ? 'jpeg' : 'png';
  const painting: Painting = {
    words,
    width,
    height,
    background: fault === 'checkerboard' ? 'checkerboard' : background,
    blank: fault === 'blank',
  };
  // Asked for one thing alone, it draws one and not the whole picture anew.
  const isAlone = words.startsWith('Of the attached picture keep only');
  if (!source || isAlone || painting.background === 'checkerboard') return paint(painting, format);
  return redraw(source, width, height, background, format);
};

const redraw = async (
  source: Buffer,
  width: number,
  height: number,
  key: Rgba,
  format: 'png' | 'jpeg',
): Promise<Buffer> => {
  const pixels = await sharp(source)
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  for (let at = 0; at < pixels.length; at += 4) {
    const isKey = [0, 1, 2].every((channel) => pixels[at + channel] === key[channel]);
    // Red becomes green becomes blue becomes red: plain to see.
    if (!isKey) pixels.set([pixels[at + 2]!, pixels[at]!, pixels[at + 1]!], at);
  }
  const image = sharp(pixels, { raw: { width, height, channels: 4 } });
  return format === 'png'
    ? image.png({ compressionLevel: 3 }).toBuffer()
    : image.jpeg({ quality: 95 }).toBuffer();
};
