import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../shared/described-enum.ts';

const ImageFormat = describedEnum('ImageFormat', 'How a picture is encoded.', {
  PNG: 'Lossless, with transparency.',
  WEBP: 'Small, with transparency.',
  AVIF: 'Smallest, with transparency; slow to make.',
  JPEG: 'For photos; no transparency, white shines through.',
  GIF: 'At most 256 colors.',
});

export const Scaling = describedEnum('Scaling', 'How a picture is made larger or smaller.', {
  PIXEL: 'By nearest neighbor: hard pixel edges stay hard.',
  SMOOTH: 'By Lanczos resampling: for pictures that are no pixel art.',
});

const side = (name: string, value: number | null | undefined): number | undefined => {
  if (value == null) return undefined;
  if (value < 1 || value > bounds.variantMaxSide) {
    throw new ValidationError([{ path: [name], message: `must be from 1 to ${bounds.variantMaxSide} px` }]);
  }
  return value;
};

export const defineImage = () =>
  builder.prismaObject('Image', {
    description: 'Pixels, stored once by content.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description:
          'Where the bytes are. Asked for with a size or format, the server renders and caches that variant; WEBP, AVIF and GIF come smaller than asked for when they would have more than 4 megapixels. The URL is signed: it is the same all day (UTC) and good for at least one more.',
        args: {
          width: t.arg.int({
            description: `px, at most ${bounds.variantMaxSide}. With height as well: fits inside both.`,
          }),
          height: t.arg.int({ description: `px, at most ${bounds.variantMaxSide}.` }),
          format: t.arg({
            type: ImageFormat,
            description: 'The format of the answer; as stored when nothing is said.',
          }),
          scaling: t.arg({
            type: Scaling,
            description: `PIXEL keeps hard pixel edges; when nothing is said, pictures of up to ${bounds.spriteMaxSide} px are taken for pixel art.`,
          }),
        },
        resolve: ({ sha256 }, args, { links, origin }) =>
          origin +
          links.pathOf(sha256, {
            width: side('width', args.width),
            height: side('height', args.height),
            format: args.format ?? undefined,
            scaling: args.scaling ?? undefined,
          }),
      }),
      width: t.exposeInt('width', { description: 'px' }),
      height: t.exposeInt('height', { description: 'px' }),
      byteSize: t.exposeInt('byteSize', { description: 'The size of the stored file, in bytes.' }),
      format: t.field({
        type: ImageFormat,
        description: 'How it is stored.',
        resolve: ({ format }) => format,
      }),
      hasAlpha: t.exposeBoolean('hasAlpha', { description: 'Whether any pixel is less than opaque.' }),
      sha256: t.exposeString('sha256', { description: 'Of the stored bytes, in hex.' }),
      thumbhash: t.exposeString('thumbhash', {
        description: 'A tiny blurred preview, as base64: https://evanw.github.io/thumbhash/',
      }),
      palette: t.stringList({
        description: 'The colors as "#rrggbb", most used first.',
        args: {
          max: t.arg.int({
            defaultValue: 16,
            description: `At most this many, up to ${bounds.paletteColors}.`,
          }),
        },
        resolve: ({ palette }, { max }) =>
          palette
            .split(' ')
            .filter(Boolean)
            .slice(0, Math.max(0, max ?? 16)),
      }),
    }),
  });
