const mostLines = 12;
const longestNote = 900;

/** What somebody said, said back. */
export const quote = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, mostLines)
    .map((run) => `“${run}”`)
    .join(', ');

/** What was made of the words, layer by layer, and what they said in vain. */
export const noteOf = (
  done: readonly { name: string; said: string }[],
  unknown: readonly string[],
): string => {
  const lines = done.slice(0, mostLines).map(({ name, said }) => `${name}: ${said}.`);
  if (done.length > mostLines) lines.push(`And ${done.length - mostLines} more.`);
  if (unknown.length > 0) lines.unshift(`Did not understand: ${quote(unknown)}.`);
  return lines.join(' ').slice(0, longestNote);
};
