import type { SpriteSource as Source } from '../../domain/sprites/rows.ts';
import { describedEnum } from '../shared/described-enum.ts';

export const SpriteSource = describedEnum('SpriteSource', 'How a sprite came into the library.', {
  GENERATED: 'Drawn from words.',
  IMPORTED: 'Uploaded.',
  DERIVED: 'Made from something else here: see derivedFrom.',
} satisfies Record<Source, string>);
