import type { Change } from '../events.ts';
import type { SceneRow } from './rows.ts';

export const sceneChange = ({ id, ownerId }: Pick<SceneRow, 'id' | 'ownerId'>): Change => ({
  type: 'scene',
  id,
  ownerId,
});
