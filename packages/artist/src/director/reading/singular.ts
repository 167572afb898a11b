const irregular: Record<string, string> = {
  leaves: 'leaf',
  wolves: 'wolf',
  knives: 'knife',
  elves: 'elf',
  men: 'man',
  women: 'woman',
  people: 'person',
  children: 'child',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
};

/** A noun without its plural, well enough to compare two of them: both sides are treated alike. */
export const singular = (word: string): string => {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
};
