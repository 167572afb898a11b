import { Megaphone } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import { useEditor } from '../../editor/session/editor-context.ts';
import type { DirectSceneMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ArtistSelect } from '../artists/ArtistSelect.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './DirectBox.module.css';
import { DirectedNote } from './DirectedNote.tsx';
import { SceneJob } from './SceneJob.tsx';

const DirectScene = graphql(`
  mutation DirectScene($input: DirectSceneInput!) {
    directScene(input: $input) {
      ... on DirectScenePayload {
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const directed = (data: DirectSceneMutation) => data.directScene;

const maxLength = 2000;

/** Says in words what shall happen. What comes of it is one step, and can be taken back. */
export const DirectBox = ({ sceneId }: { sceneId: string }) => {
  const { editing } = useEditor();
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [jobId, setJobId] = useState<string>();
  const [doneId, setDoneId] = useState<string>();
  const [isWorking, setWorking] = useState(false);
  const choice = useArtist('DIRECT_SCENE');
  const { order, isSending, problem } = useOrder(
    DirectScene,
    directed,
    useCallback((payload) => {
      setDoneId(undefined);
      setJobId(payload.job.id);
      setWorking(true);
    }, []),
  );
  const end = (isDone: boolean) => {
    setWorking(false);
    if (!isDone) return;
    setJobId(undefined);
    setDoneId(jobId);
  };
  const composing = params.get('job');
  const forget = () => setParams({}, { replace: true });
  return (
    <div className={styles.box}>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          const prompt = words.trim();
          if (!prompt) return;
          setAsked(words);
          void order({ sceneId, prompt, provider: choice.artist?.name });
        }}
      >
        <TextInput
          aria-label="What shall happen?"
          placeholder="the boat bobs, the clouds drift slowly left, the stars twinkle"
          maxLength={maxLength}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <ArtistSelect label="Who directs" choice={choice} />
        <Button type="submit" look="brass" icon={Megaphone} busy={isSending || isWorking}>
          Direct
        </Button>
      </form>
      <div className={styles.notes}>
        {problem && words === asked && <ProblemNote problem={problem} />}
        {jobId && (
          <div className={styles.work}>
            <SceneJob key={jobId} jobId={jobId} onEnd={end} onClose={() => setJobId(undefined)} />
          </div>
        )}
        {doneId && (
          <div className={styles.work}>
            <DirectedNote
              key={doneId}
              jobId={doneId}
              onComplete={() => setWords((now) => (now === asked ? '' : now))}
              onUndo={() => {
                setDoneId(undefined);
                void editing.undo();
              }}
              onClose={() => setDoneId(undefined)}
            />
          </div>
        )}
        {composing && (
          <div className={styles.work}>
            <SceneJob jobId={composing} onEnd={(isDone) => isDone && forget()} onClose={forget} />
          </div>
        )}
      </div>
    </div>
  );
};
