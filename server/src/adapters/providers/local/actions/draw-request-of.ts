import type { ProviderRequest } from '../../../../domain/providers/provider.ts';
import type { DrawRequest } from '../artist/draw-request.ts';
import { styleOf } from '../styles/styles.ts';

/** A wish for a drawing; how it was or is to be drawn. */
export type Drawing = Omit<Extract<ProviderRequest, { capability: 'GENERATE' }>, 'capability'>;

/** The wish in the artist's terms: a style becomes a mood. */
export const drawRequestOf = ({ style, ...drawing }: Drawing): DrawRequest => ({
  ...drawing,
  mood: style ? styleOf(style)?.mood : undefined,
});
