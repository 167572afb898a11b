import type { SceneDocument } from '@papeterie/stage';
import { WorkFailure } from '../../../../domain/providers/provider.ts';
import { quote } from './note.ts';
import type { Directions } from './reading/read-directions.ts';

const examples =
  'bob, rock, sway, drift left, fly across, rise, spin, pulse, twinkle, fade in, jump, ride on the wave';
const mostNames = 12;

/** What one could say instead. */
export const nothingUnderstood = (
  { layers }: SceneDocument,
  { namesLayers, unknown }: Directions,
): WorkFailure => {
  const names = [...new Set(layers.map(({ name }) => name))];
  const listed = names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
  const missed = unknown.length > 0 ? `Did not understand: ${quote(unknown)}.` : 'That was not understood.';
  const why = namesLayers ? missed : `${missed} No layer was named.`;
  return new WorkFailure(
    'INVALID_RESULT',
    `${why} The layers are: ${listed}. They can, for example: ${examples}.`,
    false,
  );
};
