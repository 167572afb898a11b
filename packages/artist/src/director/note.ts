import type { Directed, NotDone } from './directed.ts';

const mostLines = 12;
const longestNote = 900;

/** What somebody said, said back. */
const quote = (notDone: readonly NotDone[]): string =>
  [...new Set(notDone.map(({ words }) => words))]
    .slice(0, mostLines)
    .map((run) => `“${run}”`)
    .join(', ');

const unable: readonly (readonly [NotDone['reason'], string])[] = [
  ['NOT_UNDERSTOOD', 'Did not understand'],
  ['NO_SUBJECT', 'No layer was named for'],
  ['NOTHING_TO_CHANGE', 'There is nothing yet to change for'],
  ['NOT_POSSIBLE', 'Layers cannot do that, or not with the rest that was said'],
  ['ALREADY_SO', 'It is so already'],
  ['NO_ROOM', 'Has as many behaviors as a layer may have'],
];

/** What was said in vain, and why. */
export const missed = (notDone: readonly NotDone[]): string =>
  unable
    .flatMap(([reason, words]) => {
      const those = notDone.filter((one) => one.reason === reason);
      return those.length > 0 ? [`${words}: ${quote(those)}.`] : [];
    })
    .join(' ');

/** What was made of the words, layer by layer, and what they said in vain. */
export const noteOf = ({ done, notDone }: Directed): string => {
  const lines = done.slice(0, mostLines).map(({ layerName, does }) => `${layerName}: ${does}.`);
  if (done.length > mostLines) lines.push(`And ${done.length - mostLines} more.`);
  if (notDone.length > 0) lines.unshift(missed(notDone));
  return lines.join(' ').slice(0, longestNote);
};
