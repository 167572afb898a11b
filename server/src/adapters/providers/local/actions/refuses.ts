import type { FieldError } from '../../../../domain/errors.ts';
import type { Origin, ProviderRequest } from '../../../../domain/providers/provider.ts';
import { artistVersion } from '../artist/draw-sprite.ts';
import { onlyMirrored, turnsByMirror } from './turns-by-mirror.ts';

/** What moves and mirrors the pixels of pictures that somebody else drew. */
export const puppetModel = 'puppet-1';

/** Larger pictures take seconds for each frame. */
const mostSide = 1_024;

export const artistModel = `artist-${artistVersion}`;

/** The drawing a picture came of, when it is one that this artist would draw again. */
export const ownDrawing = (origin: Origin | undefined): Omit<Origin, 'model'> | undefined => {
  if (origin?.model !== artistModel) return undefined;
  const { model, ...drawing } = origin;
  return drawing;
};

/** What the local artist cannot do, said before anybody waits for it. */
export const refuses = (request: ProviderRequest): FieldError[] => {
  if (request.capability === 'ANIMATE' && request.skeletons) {
    return [{ path: ['skeletons'], message: 'The local artist moves by words, not by poses.' }];
  }
  if (request.capability === 'ANIMATE' && Math.max(request.width, request.height) > mostSide) {
    const message = `is larger than ${mostSide} px a side: the local artist moves smaller pictures. Scale it down first.`;
    return [{ path: ['source'], message }];
  }
  if (request.capability !== 'ROTATE' || ownDrawing(request.origin)) return [];
  const { from = 'SOUTH', directions } = request;
  return directions.every((to) => turnsByMirror(from, to))
    ? []
    : [{ path: ['directions'], message: onlyMirrored(from) }];
};
