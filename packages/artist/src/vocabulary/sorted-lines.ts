/**
 * Looks a word up in lines 'word target', which are sorted by their words, without taking them apart: tens of thousands
 * of words as one string take a tenth of the memory of a map.
 */
export const targetIn = (lines: string, word: string): string | undefined => {
  const sought = `${word}\t`;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const end = lines.indexOf('\n', start);
    const line = lines.slice(start, end < 0 ? lines.length : end);
    if (line.startsWith(sought)) return line.slice(sought.length);
    if (line < sought) low = start + line.length + 1;
    else high = start;
  }
  return undefined;
};
