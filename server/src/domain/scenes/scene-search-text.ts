/** What the text filter looks into: lower case, because databases disagree about case. */
export const sceneSearchText = (name: string): string => name.toLowerCase();
