import type { Keying, SceneDocument, SceneLayer } from '@papeterie/stage';
import { createContext, useContext } from 'react';
import type { Editing } from '../document/editing.ts';
import type { PictureFacts, StagePictures } from '../stage/pictures.ts';
import type { Playback } from './playback.ts';

export type EditorSession = {
  editing: Editing;
  scene: SceneDocument;
  playback: Playback;
  art: StagePictures & { facts: ReadonlyMap<string, PictureFacts> };
  selected: SceneLayer | undefined;
  select(layerId: string | undefined): void;
  /** What becomes of a layer's keyframes when it is put somewhere by hand. */
  keying: Keying;
  setKeying(keying: Keying): void;
};

export const EditorContext = createContext<EditorSession | null>(null);

export const useEditor = (): EditorSession => {
  const session = useContext(EditorContext);
  if (!session) throw new Error('useEditor outside of an open scene');
  return session;
};
