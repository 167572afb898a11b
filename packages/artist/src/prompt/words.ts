import { plainWords } from '../vocabulary/plain-words.ts';

/** The longest prompt that is read, in characters; what follows is ignored. */
export const longestPrompt = 2000;

/** A prompt as plain lower-case words; scripts other than Latin stay as they are. */
export const wordsOf = (prompt: string): string[] =>
  plainWords(prompt.slice(0, longestPrompt).replace(/['’]s\b/g, ''));

/** Plurals that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  children: 'child',
  dice: 'die',
  people: 'person',
  oxen: 'ox',
};

/** What a noun may be the plural of, the likeliest first: 'wolves' of 'wolf'. The noun itself is not among them. */
export const singularsOf = (noun: string): string[] => {
  const at = noun.lastIndexOf(' ') + 1;
  const [before, last] = [noun.slice(0, at), noun.slice(at)];
  const found: string[] = [];
  const other = irregular[last];
  if (other) found.push(other);
  if (/[^s]s$/.test(last)) found.push(last.slice(0, -1));
  if (/(s|x|z|ch|sh|o)es$/.test(last)) found.push(last.slice(0, -2));
  if (/[^aeiou]ies$/.test(last)) found.push(`${last.slice(0, -3)}y`);
  if (/ves$/.test(last)) found.push(`${last.slice(0, -3)}f`, `${last.slice(0, -3)}fe`);
  if (/men$/.test(last)) found.push(`${last.slice(0, -3)}man`);
  return found.map((one) => before + one);
};

/** The forms a word takes when an -s is added to it: 'wish' also as 'wishes'. */
export const withS = (word: string): string[] => {
  const forms = [word, `${word}s`];
  if (/(s|x|z|ch|sh|o)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  return forms;
};

/** A name in code as people write it: 'deadTree' as 'dead tree'. */
export const spaced = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The words with an article in front: 'an old owl', 'some boots'. */
export const withArticle = (words: string): string => {
  if (/[^su]s$/.test(words) && !/ (of|with) /.test(words)) return `some ${words}`;
  return /^(?!uni|use|eu|one )[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
};
