import type { StylePreset } from '@papeterie/artist/styles/preset';
import { maxDescriptionLength } from './sizes.ts';

/** What is to be drawn and then how, as far as it fits: the wish itself is never cut, the style's words may be. */
export const describe = (
  prompt: string,
  style: string | undefined,
  styles: readonly StylePreset[],
): string => {
  const preset = styles.find(({ key }) => key === style);
  return [prompt, preset?.generatePrompt].filter(Boolean).join(', ').slice(0, maxDescriptionLength);
};
