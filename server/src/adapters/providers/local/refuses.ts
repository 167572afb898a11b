import { cannot } from '@papeterie/artist/actions/cannot';
import { cannotTurn } from '@papeterie/artist/actions/cannot-turn';
import type { Story } from '@papeterie/artist/actions/story';
import { onlyMirrored, turnsByMirror } from '@papeterie/artist/actions/turns-by-mirror';
import { artistVersion } from '@papeterie/artist/artist-version';
import type { FieldError } from '../../../domain/errors.ts';
import type { Origin, PastDrawing, ProviderRequest } from '../../../domain/providers/provider.ts';

/** What moves and mirrors the pixels of pictures that somebody else drew. */
export const puppetModel = 'puppet-1';

/** Larger pictures take seconds for each frame. */
const mostSide = 1_024;

export const artistModel = `artist-${artistVersion}`;

/** How a picture came to be, when this artist would draw it again. */
export const ownStory = (origin: Origin | undefined): Story | undefined => {
  if (origin?.model !== artistModel) return undefined;
  const { model, steps = [], ...drawing } = origin;
  return { drawing, steps };
};

/** What can be done with a picture that was a drawing of ours once. */
const drawnBefore = ({ version, lostBy }: PastDrawing): string =>
  `It was a drawing of its own until "${lostBy}": go back to the version before, "${version}", and turn that.`;

/** What the local artist cannot do, said before anybody waits for it. */
export const refuses = (request: ProviderRequest): FieldError[] => {
  if (request.capability === 'ANIMATE' && Math.max(request.width, request.height) > mostSide) {
    const message = `is larger than ${mostSide} px a side: the local artist moves smaller pictures. Scale it down first.`;
    return [{ path: ['source'], message }];
  }
  if (request.capability === 'ANIMATE') {
    const message = cannot(request.action, ownStory(request.origin));
    return message ? [{ path: ['action'], message }] : [];
  }
  if (request.capability !== 'ROTATE') return [];
  const story = ownStory(request.origin);
  if (story) {
    const message = cannotTurn(request.directions, story);
    return message ? [{ path: ['directions'], message }] : [];
  }
  const { from = 'SOUTH', directions, pastDrawing } = request;
  if (directions.every((to) => turnsByMirror(from, to))) return [];
  const message = [onlyMirrored(from), ...(pastDrawing ? [drawnBefore(pastDrawing)] : [])].join(' ');
  return [{ path: ['directions'], message }];
};
