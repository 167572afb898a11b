import { LibraryBig, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { problemOfRequest } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import { useEditor } from '../../editor/session/editor-context.ts';
import type { DeleteSoundsMutation, SoundsQuery } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { byteText } from '../../ui/bytes.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { dateText } from '../../ui/duration.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notify, notifyProblem } from '../../ui/notify.ts';
import styles from './SoundShelf.module.css';

const Sounds = graphql(`
  query Sounds {
    sounds(first: 100) {
      totalCount
      nodes {
        id
        name
        byteSize
        createdAt
      }
    }
  }
`);

const DeleteSounds = graphql(`
  mutation DeleteSounds($ids: [ID!]!) {
    deleteSounds(ids: $ids, evenIfUsed: true) {
      ... on DeletePayload {
        ids
      }
      ...Failure
    }
  }
`);

type Sound = SoundsQuery['sounds']['nodes'][number];

const deleted = (data: DeleteSoundsMutation) => data.deleteSounds;

const List = ({ onDelete, onTake }: { onDelete: (sound: Sound) => void; onTake: (sound: Sound) => void }) => {
  const [{ data, error }] = useQuery({ query: Sounds, requestPolicy: 'cache-and-network' });
  if (!data) return error ? <ErrorNote {...problemOfRequest(error)} /> : <p role="status">Fetching them</p>;
  const { nodes, totalCount } = data.sounds;
  if (nodes.length === 0)
    return <p>There is none yet. Add a sound, and it is kept here for other scenes too.</p>;
  return (
    <>
      <ul className={styles.list} aria-label="Your sounds">
        {nodes.map((sound) => (
          <li key={sound.id} className={styles.sound}>
            <span className={styles.words}>
              <b className={styles.name}>{sound.name}</b>
              <span className={styles.note}>
                {byteText(sound.byteSize)}, {dateText(sound.createdAt)}
              </span>
            </span>
            <Button size="s" icon={Plus} aria-label={`Add ${sound.name}`} onClick={() => onTake(sound)}>
              Add
            </Button>
            <IconButton icon={Trash2} label={`Delete ${sound.name}`} onClick={() => onDelete(sound)} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={styles.note}>
          The latest {nodes.length} of {totalCount}.
        </p>
      )}
    </>
  );
};

/** All sounds that were ever uploaded: to be heard in this scene as well, or to go for good. */
export const SoundShelf = ({ onTake }: { onTake: (sound: { id: string; name: string }) => void }) => {
  const { scene } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Sound>();
  const [run] = useVerb(DeleteSounds, deleted);
  const remove = async ({ id, name }: Sound) => {
    const { problem } = await run({ ids: [id] });
    if (problem) notifyProblem(problem);
    else notify(`${name} is deleted`);
  };
  const playsHere = scene.sounds.some(({ soundKey }) => soundKey === asked?.id);
  return (
    <>
      <Button size="s" look="quiet" icon={LibraryBig} onClick={() => setOpen(true)}>
        Your sounds
      </Button>
      <Dialog title="Your sounds" open={isOpen} onClose={() => setOpen(false)}>
        <List
          onDelete={setAsked}
          onTake={(sound) => {
            setOpen(false);
            onTake(sound);
          }}
        />
        <Confirm
          open={asked !== undefined}
          title="Delete this sound for good?"
          text={`It leaves every scene of yours that it plays in${playsHere ? ', this one too' : ''}. This cannot be undone.`}
          verb="Delete the sound"
          onConfirm={() => asked && void remove(asked)}
          onClose={() => setAsked(undefined)}
        />
      </Dialog>
    </>
  );
};
