import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOfRequest } from '../../api/problem.ts';
import notice from '../../app/Notice.module.css';
import { Button } from '../../ui/Button.tsx';
import { lantern } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { useSession } from '../session/session.ts';
import { SceneEditor } from './SceneEditor.tsx';
import { ScenePlayer } from './ScenePlayer.tsx';
import { SceneToOpen } from './scene-documents.ts';

/** The route `/theatre/:sceneId`: the editor for who may edit it, the player for who may see it. */
export const ScenePage = () => {
  const { sceneId = '' } = useParams();
  const { viewer } = useSession();
  const [{ data, error, fetching }, again] = useQuery({
    query: SceneToOpen,
    variables: { id: sceneId },
    // What is in the cache may be many steps old.
    requestPolicy: 'network-only',
  });
  const scene = data?.scene;
  if (scene) {
    const mayEdit =
      !scene.trashedAt &&
      (scene.owner.id === viewer.id || scene.members.some((member) => member.id === viewer.id));
    return mayEdit ? (
      <SceneEditor key={scene.id} opened={scene} isOwner={scene.owner.id === viewer.id} />
    ) : (
      <ScenePlayer key={scene.id} opened={scene} />
    );
  }
  const problem = error && problemOfRequest(error);
  return (
    <div className={notice.notice}>
      {problem ? (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
            Try again
          </Button>
        </ErrorNote>
      ) : fetching ? (
        <p role="status">Raising the curtain</p>
      ) : (
        <Paper pinned>
          <EmptyState
            page
            drawing={lantern}
            size={8}
            title="This scene is not here"
            text="It may have been deleted, or it is no longer shared with you."
          >
            <LinkButton to="/theatre" look="brass">
              To the theatre
            </LinkButton>
          </EmptyState>
        </Paper>
      )}
    </div>
  );
};
