import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NewScene } from './NewScene.tsx';
import styles from './PutOnStage.module.css';
import { ScenePoster } from './ScenePoster.tsx';
import { scenePath } from './scene-card.ts';

const LatestScenes = graphql(`
  query LatestScenes {
    scenes(first: 12, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        ...SceneCard
      }
    }
  }
`);

const Choice = ({ ids, onNew }: { ids: readonly string[]; onNew: () => void }) => {
  const [{ data }] = useQuery({ query: LatestScenes, requestPolicy: 'cache-and-network' });
  const scenes = data?.scenes.nodes.filter(({ trashedAt }) => !trashedAt) ?? [];
  return (
    <div className={styles.choice}>
      <Button look="brass" icon={Plus} onClick={onNew}>
        A new scene
      </Button>
      <ul className={styles.scenes} aria-label="Your scenes, last edited first">
        {scenes.map((scene) => (
          <li key={scene.id}>
            <Link to={`${scenePath(scene.id)}?put=${ids.join(',')}`} className={styles.scene}>
              <ScenePoster scene={scene} />
              <span className={styles.name}>{scene.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};

type Props = { open: boolean; ids: readonly string[]; onClose: () => void };

/** Chooses the scene on which sprites shall stand; they are put there when it opens. */
export const PutOnStage = ({ open, ids, onClose }: Props) => {
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <Dialog title="Put on a stage" open={open && !isMaking} onClose={onClose}>
        <Choice ids={ids} onNew={() => setMaking(true)} />
      </Dialog>
      <NewScene
        open={open && isMaking}
        put={ids}
        onClose={() => {
          setMaking(false);
          onClose();
        }}
      />
    </>
  );
};
