/** What one letter of another alphabet's is written with. */
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };

/** A word without marks, in lower case: 'Épée' as 'epee'. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{N}])\p{M}+/gu, '$1')
    // What is a mark to other scripts is half of the word.
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßœæø]/g, (letter) => spelledOut[letter]!);

/** Some text as plain words; scripts other than Latin stay as they are. */
export const plainWords = (text: string): string[] =>
  plainWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);
