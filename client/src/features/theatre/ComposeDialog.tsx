import { Layers2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { ComposeSceneMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ArtistSelect } from '../artists/ArtistSelect.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { acceptedTypes, nameOfFile, problemOfFile } from '../importing/import-file.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './NewScene.module.css';
import { scenePath } from './scene-card.ts';

const ComposeScene = graphql(`
  mutation ComposeScene($input: ComposeSceneInput!) {
    composeScene(input: $input) {
      ... on ComposeScenePayload {
        scene {
          ...SceneCard
        }
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const composed = (data: ComposeSceneMutation) => data.composeScene;

const Form = () => {
  const navigate = useNavigate();
  const choice = useArtist('COMPOSE_SCENE');
  const [file, setFile] = useState<File>();
  const [words, setWords] = useState('');
  const [unfit, setUnfit] = useState<string>();
  const { order, isSending, problem } = useOrder(
    ComposeScene,
    composed,
    useCallback(({ scene, job }) => void navigate(`${scenePath(scene.id)}?job=${job.id}`), [navigate]),
  );
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setUnfit(chosen && problemOfFile(chosen));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!file) setUnfit('Choose a picture first.');
        else if (!problemOfFile(file))
          void order({
            file,
            name: nameOfFile(file.name),
            provider: choice.artist?.name,
            ...(words.trim() && { prompt: words.trim() }),
          });
      }}
    >
      <Field label="Picture" error={unfit} hint="Flat-colored art comes apart best.">
        {(control) => (
          <TextInput
            {...control}
            type="file"
            accept={acceptedTypes.join(',')}
            onChange={(event) => choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <Field label="What to look for" hint="All that stands out when nothing is said.">
        {(control) => (
          <TextInput
            {...control}
            value={words}
            placeholder="the boat, the lighthouse"
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <ArtistSelect label="Who takes it apart" choice={choice} />
      {problem && <ProblemNote problem={problem} />}
      <Button type="submit" look="brass" size="l" icon={Layers2} busy={isSending}>
        Take it apart
      </Button>
    </form>
  );
};

/** Makes a scene of a picture: what is behind, and what stands out of it as layers. */
export const ComposeDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Dialog
    title="Take a picture apart"
    description="What stands out becomes a layer of its own, each a sprite; the rest becomes the background."
    open={open}
    onClose={onClose}
  >
    <Form />
  </Dialog>
);
