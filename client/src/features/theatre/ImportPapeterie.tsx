import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { ImportPapeterieInput, ImportPapeterieMutation } from '../../gql/graphql.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { notifyProblem } from '../../ui/notify.ts';
import { maxUploadBytes } from '../importing/import-file.ts';
import styles from './ImportPapeterie.module.css';
import { scenePath } from './scene-card.ts';

const Import = graphql(`
  mutation ImportPapeterie($input: ImportPapeterieInput!) {
    importPapeterie(input: $input) {
      ... on ImportPapeteriePayload {
        scenes {
          ...SceneCard
        }
        sprites {
          ...SpriteCard
        }
        warnings {
          where
          what
        }
      }
      ...Failure
    }
  }
`);

const imported = (data: ImportPapeterieMutation) => data.importPapeterie;

type Haul = Extract<ImportPapeterieMutation['importPapeterie'], { __typename?: 'ImportPapeteriePayload' }>;

const count = (many: number, one: string) => (many === 1 ? `1 ${one}` : `${many} ${one}s`);

/** Brings scenes and sprites of the older Papeterie Engine in, and says what could not come along. */
export const ImportPapeterie = () => {
  const [run, isBusy] = useWish(Import, imported, keyedInput<ImportPapeterieInput>);
  const [haul, setHaul] = useState<Haul>();
  const bringIn = async (file: File) => {
    if (file.size > maxUploadBytes) {
      notifyProblem({ title: 'This archive stays outside.', advice: '20 MiB is the most. Split it first.' });
      return;
    }
    const { payload, problem } = await run({ file });
    if (problem) notifyProblem(problem);
    else setHaul(payload);
  };
  return (
    <>
      <FileButton
        look="wood"
        icon={FolderInput}
        busy={isBusy}
        accept=".zip,application/zip"
        fileLabel="Papeterie archive to import"
        onFile={(file) => void bringIn(file)}
      >
        Import an archive
      </FileButton>
      <Dialog
        title="Brought in"
        description={
          haul && `${count(haul.scenes.length, 'scene')} and ${count(haul.sprites.length, 'sprite')}.`
        }
        open={haul !== undefined}
        onClose={() => setHaul(undefined)}
      >
        <ul className={styles.list}>
          {haul?.scenes.map(({ id, name }) => (
            <li key={id}>
              <Link to={scenePath(id)}>{name}</Link>
            </li>
          ))}
        </ul>
        {haul && haul.warnings.length > 0 && (
          <section aria-label="Not quite as before" className={styles.warnings}>
            <h3>Not quite as before</h3>
            <ul className={styles.list}>
              {haul.warnings.map(({ where, what }) => (
                <li key={`${where} ${what}`}>
                  <b>{where}</b> {what}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Dialog>
    </>
  );
};
