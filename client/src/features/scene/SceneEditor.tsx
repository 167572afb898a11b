import type { Keying } from '@papeterie/stage';
import { useCallback, useMemo, useState } from 'react';
import { Inspector } from '../../editor/inspector/Inspector.tsx';
import { LayerList } from '../../editor/layers/LayerList.tsx';
import { EditorContext } from '../../editor/session/editor-context.ts';
import { usePlayback } from '../../editor/session/use-playback.ts';
import { EditableStage } from '../../editor/stage/EditableStage.tsx';
import theatre from '../../editor/stage/Proscenium.module.css';
import { Transport } from '../../editor/transport/Transport.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { useIsPhone } from '../../ui/use-media.ts';
import { AddSprite } from './AddSprite.tsx';
import { DirectBox } from './DirectBox.tsx';
import { PhoneDrawers } from './PhoneDrawers.tsx';
import { SceneBar } from './SceneBar.tsx';
import styles from './SceneEditor.module.css';
import { SceneGone } from './SceneGone.tsx';
import { SceneShortcuts } from './SceneShortcuts.tsx';
import { SoundPanel } from './SoundPanel.tsx';
import type { OpenScene } from './scene-documents.ts';
import { useEditing } from './use-editing.ts';
import { usePresence } from './use-presence.ts';
import { useSceneSound } from './use-scene-sound.ts';
import { useStagePictures } from './use-stage-pictures.ts';

type Props = { opened: OpenScene; isOwner: boolean };

/** The workshop behind the stage: layers, the stage, what is chosen. */
export const SceneEditor = ({ opened, isOwner }: Props) => {
  const isPhone = useIsPhone();
  const [selectedId, select] = useState<string>();
  const [keying, setKeying] = useState<Keying>('KEY');
  const follow = useCallback(
    (renamed: ReadonlyMap<string, string>) => select((id) => (id ? (renamed.get(id) ?? id) : id)),
    [],
  );
  const { editing, scene, state } = useEditing(opened, follow);
  const playback = usePlayback(scene.durationSeconds);
  const art = useStagePictures(scene);
  const sound = useSceneSound(opened.id, scene, playback);
  const selected = scene.layers.find(({ id }) => id === selectedId);
  const { visitors, marks } = usePresence(opened.id, selected?.id);
  const session = useMemo(
    () => editing && { editing, scene, playback, art, selected, select, keying, setKeying },
    [editing, scene, playback, art, selected, keying],
  );

  if (state === 'gone') return <SceneGone />;
  if (!session) return null;

  const layers = <LayerList others={marks} />;
  const sounds = <SoundPanel sound={sound} />;
  return (
    <EditorContext value={session}>
      <title>{`${scene.name} · Papeterie`}</title>
      <SceneShortcuts />
      <div className={styles.editor}>
        <SceneBar opened={opened} isOwner={isOwner} state={state} visitors={visitors} />
        {!isPhone && (
          <div className={styles.left}>
            <Paper title="Layers" className={styles.panel} aside={<AddSprite />}>
              {layers}
            </Paper>
            <Paper title="Sounds" className={styles.sounds}>
              {sounds}
            </Paper>
          </div>
        )}
        <div className={styles.middle}>
          <section aria-label="Theatre" className={`${theatre.frame} ${styles.theatre}`}>
            <EditableStage others={marks} />
          </section>
          <Transport playback={playback} onPressed={sound.unlock} />
          <DirectBox sceneId={opened.id} />
        </div>
        {isPhone ? (
          <PhoneDrawers layers={layers} sounds={sounds} />
        ) : (
          <Paper aria-label="Chosen" className={styles.chosen}>
            <Inspector />
          </Paper>
        )}
      </div>
    </EditorContext>
  );
};
