import { type ImageFormat, imageFormats } from '@papeterie/pixels/formats/image-format';
import { expect, it } from 'vitest';
import { publicFormats, publicVariant, publicWidths } from '../../src/domain/images/public-variants.ts';
import type { ImageRow } from '../../src/domain/images/rows.ts';

const image = (format: ImageFormat): ImageRow => ({
  sha256: 'a'.repeat(64),
  width: 600,
  height: 400,
  byteSize: 1,
  format,
  hasAlpha: false,
  thumbhash: '',
  palette: '',
  createdAt: new Date(0),
  storedAt: null,
});

it('without a signature there are few sizes and formats of any picture, none of them slow to make', () => {
  for (const stored of imageFormats) {
    const found = new Set<string>();
    for (const width of [undefined, ...Array.from({ length: 4_096 }, (_, i) => i + 1)]) {
      for (const format of [undefined, ...imageFormats]) {
        const variant = publicVariant(image(stored), { width, format });
        if (variant) found.add(`${variant.width} ${variant.format}`);
        if (variant && (width || format)) expect(publicFormats).toContain(variant.format);
      }
    }
    expect(found.size).toBeLessThanOrEqual((publicWidths.length + 1) * publicFormats.length + 1);
  }
});

it('a picture of another format comes as WEBP, as it is stored when nothing is asked', () => {
  expect(publicVariant(image('JPEG'), { width: 256 })).toEqual({ width: 256, format: 'WEBP' });
  expect(publicVariant(image('JPEG'), {})).toEqual({});
  expect(publicVariant(image('PNG'), { width: 256, scaling: 'PIXEL' })).toMatchObject({ format: 'PNG' });
  for (const variant of [
    { width: 257 },
    { height: 256 },
    { width: 256, height: 256 },
    { format: 'AVIF' as const },
  ]) {
    expect(publicVariant(image('PNG'), variant)).toBeNull();
  }
});
