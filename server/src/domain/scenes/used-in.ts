import type { Viewer } from '../deps.ts';
import type { SceneRow } from './rows.ts';

/** In which scenes something stands that is to be deleted: the viewer's by name. */
export const usedIn = (scenes: readonly SceneRow[], viewer: Viewer): string => {
  const own = scenes.filter(({ ownerId }) => ownerId === viewer.userId).map(({ name }) => `"${name}"`);
  const others = scenes.length - own.length;
  const named = own.slice(0, 3).join(', ') + (own.length > 3 ? ` and ${own.length - 3} more` : '');
  const where = [named, others > 0 && `${others} of other people's scenes`].filter(Boolean).join(' and ');
  return `must be true: some stand in ${where}; then they are deleted all the same and leave those scenes`;
};
