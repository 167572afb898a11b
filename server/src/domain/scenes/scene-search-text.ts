import { textKey } from '../plain-text.ts';

/** What the text filter looks into. */
export const sceneSearchText = (name: string): string => textKey(name);
