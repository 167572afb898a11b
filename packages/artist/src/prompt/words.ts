/** The longest prompt that is read, in characters; what follows is ignored. */
const longest = 2000;

/** A prompt as plain lower-case words; scripts other than Latin stay as they are. */
export const wordsOf = (prompt: string): string[] =>
  prompt
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);

/** The forms a noun may be written in: 'wolf' also as 'wolves'. */
export const formsOf = (noun: string): string[] => {
  const forms = [noun, `${noun}s`];
  if (/(s|x|z|ch|sh|o)$/.test(noun)) forms.push(`${noun}es`);
  if (/[^aeiou]y$/.test(noun)) forms.push(`${noun.slice(0, -1)}ies`);
  if (/fe?$/.test(noun)) forms.push(noun.replace(/fe?$/, 'ves'));
  if (/man$/.test(noun)) forms.push(noun.replace(/man$/, 'men'));
  return forms;
};

/** A name in code as people write it: 'deadTree' as 'dead tree'. */
export const spaced = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The words with an article in front: 'an old owl', 'some boots'. */
export const withArticle = (words: string): string => {
  if (/[^su]s$/.test(words) && !/ (of|with) /.test(words)) return `some ${words}`;
  return /^(?!uni|use|eu|one )[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
};
