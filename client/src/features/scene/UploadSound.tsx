import { Music } from 'lucide-react';
import { useRef } from 'react';
import { graphql } from '../../api/graphql.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { ImportSoundInput, ImportSoundMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
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
  const picker = useRef<HTMLInputElement>(null);
  const bringIn = async (file: File | undefined) => {
    if (!file) return;
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
    <>
      <Button size="s" icon={Music} busy={isBusy} onClick={() => picker.current?.click()}>
        Add a sound
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept="audio/*"
        aria-label="Sound to add"
        onChange={(event) => {
          void bringIn(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
};
