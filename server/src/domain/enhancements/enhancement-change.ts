import type { Change } from '../events.ts';
import type { EnhancementRow } from './rows.ts';

export const enhancementChange = ({ id, ownerId }: Pick<EnhancementRow, 'id' | 'ownerId'>): Change => ({
  type: 'enhancement',
  id,
  ownerId,
});
