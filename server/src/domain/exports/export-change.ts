import type { Change } from '../events.ts';
import type { ExportRow } from './rows.ts';

/** An export shows as part of its scene. */
export const exportChanges = ({ sceneId, ownerId }: Pick<ExportRow, 'sceneId' | 'ownerId'>): Change[] =>
  sceneId ? [{ type: 'scene', id: sceneId, ownerId }] : [];
