import { ArrowLeft, Copy } from 'lucide-react';
import { usePlayback } from '../../editor/session/use-playback.ts';
import theatre from '../../editor/stage/Proscenium.module.css';
import { StageView } from '../../editor/stage/StageView.tsx';
import { Transport } from '../../editor/transport/Transport.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useCopy } from '../gallery/use-copy.ts';
import { SceneGone } from './SceneGone.tsx';
import styles from './ScenePlayer.module.css';
import type { OpenScene } from './scene-documents.ts';
import { useEditing } from './use-editing.ts';
import { useSceneSound } from './use-scene-sound.ts';
import { useStagePictures } from './use-stage-pictures.ts';

/** Who only looks on has no layers of their own. */
const nobody = () => {};

/** A scene for those who may look at it. What its makers change is seen while it plays. */
export const ScenePlayer = ({ opened }: { opened: OpenScene }) => {
  const { id, owner } = opened;
  const { scene, state } = useEditing(opened, nobody);
  const playback = usePlayback(scene.durationSeconds);
  const pictures = useStagePictures(scene);
  const sound = useSceneSound(id, scene, playback);
  const [copy, isCopying] = useCopy();
  if (state === 'gone') return <SceneGone />;
  return (
    <div className={styles.player}>
      <title>{`${scene.name} · Papeterie`}</title>
      <header className={styles.bar}>
        <LinkButton to="/gallery" look="quiet" size="s" icon={ArrowLeft} label="To the gallery" />
        <h1 className={styles.name}>{scene.name}</h1>
        <span className={styles.by}>by {owner.name}</span>
        <Button look="brass" size="s" icon={Copy} busy={isCopying} onClick={() => void copy(id)}>
          Copy to my library
        </Button>
      </header>
      <section aria-label="Theatre" className={`${theatre.frame} ${styles.theatre}`}>
        <StageView scene={scene} pictures={pictures} playback={playback} role="img" aria-label={scene.name} />
      </section>
      <Transport playback={playback} onPressed={sound.unlock} />
    </div>
  );
};
