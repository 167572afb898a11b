import type { SceneDocument } from '@papeterie/stage';
import { artPixel, type Frame } from './template.ts';

/** The part of the way from fitting both ways to filling both ways: on tall and wide stages things are not tiny. */
const generosity = 1 / 3;

/** Made for 1280 × 720; elsewhere a pixel of the sprites is a whole number of px, too, wherever that can be. */
export const frameOf = ({ width, height }: Pick<SceneDocument, 'width' | 'height'>): Frame => {
  const [least, most] = [width / 1280, height / 720].toSorted((one, other) => one - other) as [
    number,
    number,
  ];
  const wanted = artPixel * least ** (1 - generosity) * most ** generosity;
  const factor = (wanted < 1 ? wanted : Math.round(wanted)) / artPixel;
  return {
    x: (px) => (px * width) / 1280,
    y: (px) => (px * height) / 720,
    size: (value) => value * factor,
  };
};
