import type { Change } from '../events.ts';
import type { SpriteRow } from './rows.ts';

export const spriteChange = ({ id, ownerId }: Pick<SpriteRow, 'id' | 'ownerId'>): Change => ({
  type: 'sprite',
  id,
  ownerId,
});
