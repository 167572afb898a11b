import type { Subject } from '../art.ts';
import { showsView } from '../subjects/shows-view.ts';
import { type Draft, ignore } from './draft.ts';

/** Takes back a camera word that changes nothing in the picture: the reading says so. */
export const settleView = (draft: Draft, subject: Subject | undefined): void => {
  const { camera, parts } = draft;
  if (!camera || !subject || showsView(subject, camera)) return;
  draft.camera = undefined;
  for (const part of parts.filter(({ role }) => role === 'VIEW')) {
    parts.splice(parts.indexOf(part), 1);
    ignore(draft, { text: part.words, said: part.words, meaning: {}, at: part.at, after: false });
  }
};
