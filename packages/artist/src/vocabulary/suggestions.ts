/** Up to three names of the vocabulary that are near to a word that is not in it. */
export const suggestionsFor = (_word: string): string[] => [];
