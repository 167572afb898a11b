import type * as options from '@papeterie/artist/drawing-options';
import { describedEnum } from '../shared/described-enum.ts';

export const Outline = describedEnum('Outline', 'The line around a sprite.', {
  BLACK: 'One dark line all around.',
  COLORED: 'In a darker tone of what it surrounds.',
  SELECTIVE: 'Lighter toward the light, and only where it helps.',
  NONE: 'No line.',
} satisfies Record<options.Outline, string>);

export const Shading = describedEnum('Shading', 'How many tones a color has.', {
  FLAT: 'One.',
  BASIC: 'Light and shadow.',
  MEDIUM: 'Light, middle and shadow.',
  DETAILED: 'Four tones.',
  HIGHLY_DETAILED: 'Five tones, with dithering on large areas.',
} satisfies Record<options.Shading, string>);

export const Detail = describedEnum('Detail', 'How much there is to see.', {
  LOW: 'Big simple shapes.',
  MEDIUM: 'What the size can carry.',
  HIGH: 'Folds, buckles, scales, leaves.',
} satisfies Record<options.Detail, string>);

export const View = describedEnum('View', 'From where a sprite is seen.', {
  SIDE: 'From the side, as in a platform game.',
  LOW_TOP_DOWN: 'From slightly above, as in a role-playing game.',
  HIGH_TOP_DOWN: 'From high above, as in a strategy game.',
} satisfies Record<options.View, string>);
