import type { Style } from './style.ts';

/** Every local style, in the order that the API shows them: a new style is one file and one line here. */
export const styles: readonly Style[] = [];

export const styleOf = (key: string): Style | undefined => styles.find((style) => style.key === key);
