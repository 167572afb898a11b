const numbers: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  once: '1 times',
  twice: '2 times',
  thrice: '3 times',
};

/** Words whose "and" or full stop does not part two clauses, as one word each. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\b(?:back and forth|to and fro|(?:from )?side to side|left and right|right and left)\b/g, 'sideways'],
  [/\b(?:up and down|down and up)\b/g, 'upanddown'],
  [/\bfaster and faster\b|\baccelerat(?:es?|ing)\b/g, 'quickening'],
  [/\bslower and slower\b|\bslow(?:s|ing)? down\b/g, 'slackening'],
  [/\b(?:again and again|over and over(?: again)?|round and round|on and on)\b/g, 'forever'],
  [/\bfad(?:e|es|ing) in and out\b/g, 'fadeinandout'],
  [/\bbetween ([\d.]+)(?: s| sec| secs| second| seconds)? and ([\d.]+)\b/g, 'from $1 to $2'],
];

const parted: readonly (readonly [RegExp, string])[] = [
  [/\bupanddown\b/g, 'up and down'],
  [/\bquickening\b/g, 'faster and faster'],
  [/\bslackening\b/g, 'slowing down'],
  [/\bfadeinandout\b/g, 'fade in and out'],
];

/** Words for people again, where the grammar has made one of several. */
export const asSpoken = (text: string): string =>
  parted.reduce((whole, [word, words]) => whole.replace(word, words), text);

/** Text as the grammar reads it: lower-case words and numbers with one space between; marks that part clauses as ". ; ,". */
export const plainText = (text: string): string => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1_')
    .replace(/px\s*\/\s*s\b/g, ' px per second ')
    .replace(/°/g, ' degrees ')
    .replace(/%/g, ' percent ')
    .replace(/n't\b/g, ' not')
    .replace(/'s\b|'/g, '')
    .replace(/[!?\n.]+/g, ' . ')
    .replace(/[;:]+/g, ' ; ')
    .replace(/,/g, ' , ')
    .replace(/([\d_]+)(?=\p{L})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}_.;,]+/gu, ' ')
    .replaceAll('_', '.')
    .replace(/\p{L}+/gu, (word) => (Object.hasOwn(numbers, word) ? numbers[word]! : word))
    .replace(/\s+/g, ' ')
    .trim();
  return joined.reduce((whole, [pattern, word]) => whole.replace(pattern, word), words);
};
