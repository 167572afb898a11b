import { Layers2, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { TrashNote } from '../../ui/TrashNote.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import { ComposeDialog } from './ComposeDialog.tsx';
import { ImportPapeterie } from './ImportPapeterie.tsx';
import { NewScene } from './NewScene.tsx';
import { ScenePages } from './ScenePages.tsx';
import { curtain } from './stage-drawings.ts';
import { TemplateCards } from './TemplateCards.tsx';
import styles from './TheatrePage.module.css';
import { useCreateScene } from './use-create-scene.ts';
import { useTemplates } from './use-templates.ts';

const JoinedCount = graphql(`
  query JoinedCount {
    scenes(first: 1, filter: { joined: true }) {
      totalCount
    }
  }
`);

/** All scenes, and the ways to a new one. */
export const TheatrePage = () => {
  const [isTrash, setTrash] = useState(false);
  const [making, setMaking] = useState<{ template: string }>();
  const [isComposing, setComposing] = useState(false);
  const [joined] = useQuery({ query: JoinedCount, requestPolicy: 'cache-and-network' });

  const templates = useTemplates();
  const { create, isBusy, problem } = useCreateScene();
  /** A furnished stage opens at once; a blank one asks how large it shall be. */
  const begin = (template: string) => {
    const found = templates.find(({ key }) => key === template);
    if (found) void create({ name: found.name, template });
    else setMaking({ template });
  };

  const empty = isTrash ? (
    <EmptyState
      drawing={chest}
      title="The trash is empty"
      text="Scenes that you trash wait here for 30 days; then they go for good."
    />
  ) : (
    <EmptyState
      drawing={curtain}
      size={7}
      title="The stage is yours"
      text={isBusy ? 'Setting the stage …' : 'Begin with a furnished stage, or with bare boards.'}
    >
      <div className={styles.begin}>
        <TemplateCards value="none" onChange={begin} />
        {problem && <ProblemNote problem={problem} />}
      </div>
    </EmptyState>
  );
  return (
    <div className={styles.page}>
      <title>{isTrash ? 'Trash · Theatre · Papeterie' : 'Theatre · Papeterie'}</title>
      <header className={styles.bar}>
        <h1>{isTrash ? 'Trash' : 'Theatre'}</h1>
        <div className={styles.tools}>
          <Button look="brass" icon={Plus} onClick={() => setMaking({ template: '' })}>
            New scene
          </Button>
          <Button look="wood" icon={Layers2} onClick={() => setComposing(true)}>
            Take a picture apart
          </Button>
          <ImportPapeterie />
          <Button
            look={isTrash ? 'brass' : 'wood'}
            aria-pressed={isTrash}
            icon={Trash2}
            onClick={() => setTrash(!isTrash)}
          >
            Trash
          </Button>
        </div>
      </header>
      <ScenePages
        key={String(isTrash)}
        note={isTrash && <TrashNote />}
        label={isTrash ? 'Scenes in the trash' : 'Your scenes'}
        filter={isTrash ? { trashed: true } : undefined}
        empty={<Paper className={styles.empty}>{empty}</Paper>}
      />
      {!isTrash && (joined.data?.scenes.totalCount ?? 0) > 0 && (
        <>
          <h2>Together with others</h2>
          <ScenePages label="Scenes of others" filter={{ joined: true }} empty={null} />
        </>
      )}
      <NewScene
        key={making?.template}
        open={making !== undefined}
        template={making?.template}
        onClose={() => setMaking(undefined)}
      />
      <ComposeDialog open={isComposing} onClose={() => setComposing(false)} />
    </div>
  );
};
