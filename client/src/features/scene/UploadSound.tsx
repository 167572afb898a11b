import { Music } from 'lucide-react';
import { graphql } from '../../api/graphql.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { ImportSoundInput, ImportSoundMutation } from '../../gql/graphql.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { notifyProblem } from '../../ui/notify.ts';
import { maxUploadBytes } from '../importing/import-file.ts';

const ImportSound = graphql(`
  mutation ImportSound($input: ImportSoundInput!) {
    importSound(input: $input) {
      ... on ImportSoundPayload {
        sound {
          id
          name
        }
      }
      ...Failure
    }
  }
`);

const imported = (data: ImportSoundMutation) => data.importSound;

/** Brings a sound in from a file. */
export const UploadSound = ({ onTake }: { onTake: (sound: { id: string; name: string }) => void }) => {
  const [run, isBusy] = useWish(ImportSound, imported, keyedInput<ImportSoundInput>);
  const bringIn = async (file: File) => {
    if (file.size > maxUploadBytes) {
      notifyProblem({
        title: 'This file stays outside.',
        advice: '20 MiB is the most. Make it smaller first.',
      });
      return;
    }
    const { payload, problem } = await run({ file });
    if (problem) notifyProblem(problem);
    else onTake(payload.sound);
  };
  return (
    <FileButton
      size="s"
      icon={Music}
      busy={isBusy}
      accept="audio/*"
      fileLabel="Sound to add"
      onFile={(file) => void bringIn(file)}
    >
      Add a sound
    </FileButton>
  );
};
