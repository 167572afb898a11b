import { applyEdits, type Keying, type SceneEdit } from '@papeterie/stage';
import { act, render } from '@testing-library/react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { createEditing, type Editing } from '../src/editor/document/editing.ts';
import { EditorContext } from '../src/editor/session/editor-context.ts';
import { createPlayback, type Playback } from '../src/editor/session/playback.ts';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';
import { createFakeSceneServer } from './fake-scene-server.ts';

type BenchProps = { editing: Editing; playback: Playback; children: ReactNode };

const Bench = ({ editing, playback, children }: BenchProps) => {
  const { scene } = useSyncExternalStore(editing.subscribe, editing.current);
  const [selectedId, select] = useState<string | undefined>('boat');
  const [keying, setKeying] = useState<Keying>('KEY');
  const selected = scene.layers.find(({ id }) => id === selectedId);
  const art = { pictures: {}, images: {}, facts: new Map() };
  return (
    <EditorContext value={{ editing, scene, playback, art, selected, select, keying, setKeying }}>
      <TooltipProvider>{children}</TooltipProvider>
    </EditorContext>
  );
};

/** Parts of the editor on a scene with a boat and a wave before it, the boat chosen. */
export const openScene = (children: ReactNode, edits: readonly SceneEdit[] = []) => {
  const server = createFakeSceneServer(['boat', 'wave']);
  const editing = createEditing(
    server.line({ luck: () => 0.99, loses: 0, drops: 0, slowness: 0 }),
    { ...server.start(), scene: applyEdits(server.scene(), edits).scene },
    { onRefused: () => {}, onDropped: () => {}, onRenamed: () => {} },
  );
  if (edits.length > 0) server.commit(edits);
  const playback = createPlayback(server.scene().durationSeconds, () => 0);
  render(
    <Bench editing={editing} playback={playback}>
      {children}
    </Bench>,
  );
  return {
    scene: () => editing.current().scene,
    boat: () => editing.current().scene.layers.find(({ id }) => id === 'boat'),
    seek: (seconds: number) => act(() => playback.seek(seconds)),
    editing: <T,>(run: (editing: Editing) => T) => act(() => run(editing)),
    steps: () => server.log.map((revision) => revision.edits),
  };
};
