import type { SceneDocument } from '@papeterie/stage';
import type { NotDone } from './directed.ts';
import { missed } from './note.ts';

const examples =
  'bob, rock, sway, drift left, fly across, rise, spin, pulse, twinkle, fade in, jump, ride on the wave';
const mostNames = 12;

/** Directions of which nothing can be done; the message says what one could say instead. */
export class NothingUnderstoodError extends Error {}

/** What one could say instead. */
export const nothingUnderstood = (
  { layers }: SceneDocument,
  namesLayers: boolean,
  notDone: readonly NotDone[],
): NothingUnderstoodError => {
  const names = [...new Set(layers.map(({ name }) => name))];
  const listed = names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
  const why = notDone.length > 0 ? missed(notDone) : 'That was not understood.';
  const whom = namesLayers || why.includes('No layer was named') ? '' : ' No layer was named.';
  // Who was understood needs no examples.
  const help =
    notDone.some(({ reason }) => reason === 'NOT_UNDERSTOOD' || reason === 'NO_SUBJECT') ||
    notDone.length === 0;
  const advice = ` The layers are: ${listed}. They can, for example: ${examples}.`;
  return new NothingUnderstoodError(`Nothing was changed. ${why}${help ? whom + advice : ''}`);
};
