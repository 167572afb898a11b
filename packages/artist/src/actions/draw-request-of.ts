import type { DrawRequest } from '../draw-request.ts';
import { styleOf } from '../styles/styles.ts';

/** A wish for a drawing; how it was or is to be drawn. */
/** What is to be drawn; the style is a preset's key. */
export type Drawing = Omit<DrawRequest, 'mood'> & { style?: string };

/** The wish in the artist's terms: a style becomes a mood. */
export const drawRequestOf = ({ style, ...drawing }: Drawing): DrawRequest => ({
  ...drawing,
  mood: style ? styleOf(style)?.mood : undefined,
});
